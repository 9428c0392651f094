package debrief.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ManifestTest {
    private static final String ADDRESS = "https://debrief.example.com/slack/events";

    private final Map<String, Object> manifest = read();

    @Test
    void names_and_descriptions_keep_to_slacks_lengths() {
        assertThat(text(at(manifest, "display_information"), "name")).hasSizeLessThanOrEqualTo(35);
        for (var shortcut : list(at(manifest, "features"), "shortcuts")) {
            assertThat(text(shortcut, "name")).hasSizeLessThanOrEqualTo(24);
            assertThat(text(shortcut, "description")).hasSizeLessThanOrEqualTo(150);
            assertThat(text(shortcut, "callback_id")).isNotEmpty();
        }
        for (var command : list(at(manifest, "features"), "slash_commands")) {
            assertThat(text(command, "command")).matches("/[a-z]{1,31}");
            assertThat(command).containsEntry("should_escape", true);
        }
    }

    @Test
    void everything_comes_to_one_address() {
        var settings = at(manifest, "settings");
        assertThat(at(settings, "event_subscriptions")).containsEntry("request_url", ADDRESS);
        assertThat(at(settings, "interactivity"))
                .containsEntry("is_enabled", true)
                .containsEntry("request_url", ADDRESS)
                .containsEntry("message_menu_options_url", ADDRESS);
        assertThat(list(at(manifest, "features"), "slash_commands"))
                .allSatisfy(command -> assertThat(command).containsEntry("url", ADDRESS));
    }

    @Test
    @SuppressWarnings("unchecked")
    void every_event_has_the_scope_it_needs() {
        var scopes = (List<String>) at(at(manifest, "oauth_config"), "scopes").get("bot");
        var events = (List<String>)
                at(at(manifest, "settings"), "event_subscriptions").get("bot_events");
        var needed = Map.of(
                "message.channels", "channels:history",
                "message.groups", "groups:history",
                "message.im", "im:history",
                "reaction_added", "reactions:read",
                "reaction_removed", "reactions:read",
                "pin_added", "pins:read",
                "pin_removed", "pins:read",
                "channel_rename", "channels:read",
                "channel_archive", "channels:read");
        assertThat(events)
                .doesNotHaveDuplicates()
                .allSatisfy(event -> assertThat(scopes)
                        .as(event)
                        .containsAll(needed.containsKey(event) ? List.of(needed.get(event)) : List.of()));
        assertThat(scopes).doesNotHaveDuplicates().isSorted();
    }

    private static Map<String, Object> read() {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of("manifest.yml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> map, String name) {
        return (List<Map<String, Object>>) map.get(name);
    }

    private static String text(Map<String, Object> map, String name) {
        return String.valueOf(map.get(name));
    }
}
