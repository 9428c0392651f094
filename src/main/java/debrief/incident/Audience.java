package debrief.incident;

import debrief.shared.PersonId;

/**
 * The one place that decides who may see an incident and all that belongs to it: open ones everybody, restricted ones the
 * people of the channel. It is said in SQL, so that what may not be seen is never read.
 */
public final class Audience {
    private static final String NOBODY = "-";
    private static final String HOUSE = "*";

    private Audience() {}

    /**
     * A condition on the incident called {@code alias}, with one parameter, {@code :viewer}; bind it to
     * {@link #viewer(Viewer)}.
     */
    public static String maySee(String alias) {
        return """
                (:viewer = '*' or not %1$s.restricted or exists (
                    select 1 from incident_member m where m.incident_id = %1$s.id and m.person = :viewer))""".formatted(alias);
    }

    /** What to bind {@code :viewer} to. */
    public static String viewer(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Somebody(PersonId person) -> person.value();
            case Viewer.Anyone _ -> NOBODY;
            case Viewer.House _ -> HOUSE;
        };
    }
}
