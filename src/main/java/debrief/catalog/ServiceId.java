package debrief.catalog;

/** A service's short name in the catalog, such as {@code log-shipper}. */
public record ServiceId(String value) {
    public ServiceId {
        Slug.check("service", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
