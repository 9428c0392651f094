package debrief.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks for, without the container around it.
 *
 * @param path decoded and without the query, such as {@code /incidents/3}
 * @param query every parameter with its values
 * @param from what is known of where it comes from
 */
public record Request(String method, String path, Map<String, List<String>> query, Origin from) {
    /** The longest filter value that is looked at. */
    private static final int LONGEST = 100;

    /**
     * Where a request comes from.
     *
     * @param host the Host header as it was sent; empty when there was none
     * @param address the other side's address
     * @param forwarded whether somebody passed it on
     */
    public record Origin(String host, String address, boolean forwarded) {}

    /** A parameter, unless it is missing, blank or too long to be one of ours. */
    public Optional<String> asked(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }
}
