package debrief.db;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the data is: a JDBC address and, where the address does not hold them, user and password.
 *
 * <p>Two forms are understood: {@code jdbc:h2:…} or {@code jdbc:postgresql:…} as it is, and
 * {@code postgres://user:password@host:5432/name?option=value} as hosting platforms hand it out.
 */
public record DatabaseAddress(
        String jdbcUrl, @Nullable String user, @Nullable String password) {

    /** Without WRITE_DELAY=0 H2 answers "committed" before it has written, and a killed process loses what was said. */
    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /**
     * @throws IllegalArgumentException with a sentence for the operator when the address is of no known form
     */
    public static DatabaseAddress parse(String address) {
        if (address.startsWith("jdbc:h2:")) return new DatabaseAddress(withOptions(address), "sa", "");
        if (address.startsWith("jdbc:postgresql:")) return new DatabaseAddress(address, null, null);
        if (address.startsWith("postgres://") || address.startsWith("postgresql://")) return ofPlatformUrl(address);
        throw new IllegalArgumentException(
                "DATABASE_URL must begin with jdbc:h2:, jdbc:postgresql: or postgres://, such as postgres://debrief:secret@db.example.com:5432/debrief");
    }

    /** An H2 file database; the file's name is the path plus {@code .mv.db}. */
    public static DatabaseAddress h2File(String path) {
        return parse("jdbc:h2:file:" + path + ";WRITE_DELAY=0");
    }

    public boolean isH2() {
        return jdbcUrl.startsWith("jdbc:h2:");
    }

    @Override
    public String toString() {
        return jdbcUrl.replaceAll("(?i)(password=)[^&;]*", "$1…");
    }

    private static String withOptions(String address) {
        var url = address.contains("MODE=PostgreSQL") ? address : address + H2_OPTIONS;
        return url.contains("WRITE_DELAY") ? url : url + ";WRITE_DELAY=0";
    }

    private static DatabaseAddress ofPlatformUrl(String address) {
        URI uri = URI.create(address);
        if (uri.getHost() == null
                || uri.getRawPath() == null
                || uri.getRawPath().length() < 2) {
            throw new IllegalArgumentException("DATABASE_URL needs a host and a database name, such as"
                    + " postgres://debrief:secret@db.example.com:5432/debrief");
        }
        String[] credentials = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getRawPath()
                        + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()),
                credentials.length > 0 ? decoded(credentials[0]) : null,
                credentials.length > 1 ? decoded(credentials[1]) : null);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
