package debrief.catalog;

/** A team's short name in the catalog, such as {@code platform}. */
public record TeamId(String value) {
    public TeamId {
        Slug.check("team", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
