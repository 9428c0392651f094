package debrief.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import debrief.slack.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Messages as they were approved: one JSON file each under {@code src/test/resources/slack/message}. After a change that is
 * meant, run the test with {@code -Dapprove=true} and read the difference.
 */
public final class Approved {
    private static final Path FOLDER = Path.of("src/test/resources/slack/message");

    private Approved() {}

    /** Compares a message with the approved file of that name. */
    public static void check(String name, Words words) {
        var json = new JsonObject();
        json.addProperty("text", words.text());
        if (!words.blocks().isEmpty()) {
            json.add("blocks", GsonFactory.createSnakeCase().toJsonTree(words.blocks()));
        }
        check(name, json);
    }

    /** The same for a view or anything else that is JSON. */
    public static void check(String name, JsonElement json) {
        var shown = new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(json)
                + "\n";
        var file = FOLDER.resolve(name + ".json");
        try {
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, shown);
            }
            assertThat(file).as("never approved: run with -Dapprove=true").exists();
            assertThat(shown).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
