package debrief.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of a test resource of this room. */
final class Lines {
    private Lines() {}

    static Stream<String> of(String name) {
        try (var in = Objects.requireNonNull(Lines.class.getResourceAsStream("/language/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
