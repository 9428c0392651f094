package debrief.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The stylesheet and the icon, and nothing else of the class path. */
final class StaticFiles {
    void addTo(Router router) {
        router.add("/style.css", (_, _) -> Optional.of(file("style.css", "text/css;charset=UTF-8")));
        router.add("/icon.svg", (_, _) -> Optional.of(file("icon.svg", "image/svg+xml")));
    }

    private static Answer file(String name, String type) {
        try (var in = StaticFiles.class.getClassLoader().getResourceAsStream("templates/pages/" + name)) {
            if (in == null) throw new IllegalStateException("templates/pages/" + name + " is missing");
            return Answer.of(200, type, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .with("Cache-Control", "no-cache");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
