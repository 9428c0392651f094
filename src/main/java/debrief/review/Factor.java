package debrief.review;

import debrief.shared.PersonId;
import debrief.timeline.EntryId;
import java.time.Instant;
import java.util.List;

/**
 * A condition that made it likelier, wider, harder to see or slower to mend; or one that helped. Always one of several.
 *
 * @param code from the table of factors, such as {@code ARC-COUPLE}
 * @param words what it was on that day
 * @param entries the timeline entries that show it
 */
public record Factor(
        FactorId id,
        ReviewId reviewId,
        String code,
        Part part,
        String words,
        PersonId addedBy,
        Instant addedAt,
        List<EntryId> entries) {

    /** The part it played. */
    public enum Part {
        LIKELY("made it more likely"),
        SPREAD("spread it"),
        HID("hid it"),
        SLOWED("slowed the response"),
        HELPED("helped");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The letters before the hyphen. */
    public String family() {
        return code.substring(0, code.indexOf('-'));
    }
}
