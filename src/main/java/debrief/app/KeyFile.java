package debrief.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that seals private drafts, where no {@code DEBRIEF_KEY} is set: made once, readable by its owner alone, in
 * the user's configuration folder and so apart from the data.
 */
final class KeyFile {
    private KeyFile() {}

    static Path place(java.util.Map<String, String> environment) {
        var config = environment.get("XDG_CONFIG_HOME");
        var folder = config == null || config.isBlank()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(config);
        return folder.resolve("debrief").resolve("key");
    }

    /** The key in base64. */
    static String readOrMake(Path place) {
        try {
            if (!Files.exists(place)) make(place);
            return Files.readString(place).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key at " + place + " cannot be read or made", unreadable);
        }
    }

    private static void make(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var only = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(place, only);
        } catch (FileAlreadyExistsException _) {
            return;
        } catch (UnsupportedOperationException _) {
            Files.createFile(place);
        }
        Files.writeString(place, Base64.getEncoder().encodeToString(bytes));
    }
}
