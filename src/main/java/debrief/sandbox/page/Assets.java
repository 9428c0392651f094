package debrief.sandbox.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the page: few, flat, and only those. */
final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z-]+\\.(html|css|js|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private Assets() {}

    /** A file and its media type. */
    record Asset(String type, byte[] bytes) {}

    /** The file of that name; null when there is none. */
    static @Nullable Asset named(String name) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) return null;
        try (var stream = Assets.class.getResourceAsStream("/sandbox/page/" + name)) {
            if (stream == null) return null;
            return new Asset(TYPES.getOrDefault(matcher.group(1), "application/octet-stream"), stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
