package debrief.review.prompt;

import debrief.review.trigger.Trigger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The prompts of one language, in the order of their file. */
public final class PromptLibrary {
    private final List<Prompt> prompts;

    private PromptLibrary(List<Prompt> prompts) {
        this.prompts = List.copyOf(prompts);
    }

    public static PromptLibrary english() {
        try (var in = PromptLibrary.class.getResourceAsStream("/templates/prompts/en.yml")) {
            return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException naming the prompt that cannot be read */
    public static PromptLibrary read(String yaml) {
        Map<String, Map<String, String>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        var prompts = new ArrayList<Prompt>();
        all.forEach((id, fields) -> prompts.add(prompt(id, fields)));
        return new PromptLibrary(prompts);
    }

    public List<Prompt> all() {
        return prompts;
    }

    /** The prompt of this id. @throws IllegalArgumentException when the file has lost it */
    public Prompt get(String id) {
        return prompts.stream()
                .filter(prompt -> prompt.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The file of prompts has no " + id));
    }

    /** A line that is said in its case, filled; the bare id stands in when a variable is missing. */
    public String say(String id, Map<String, String> words) {
        return get(id).filled(words).orElse(id);
    }

    List<Prompt> of(Trigger trigger) {
        return prompts.stream().filter(prompt -> prompt.trigger() == trigger).toList();
    }

    private static Prompt prompt(String id, Map<String, String> fields) {
        try {
            var phase = fields.get("phase");
            return new Prompt(
                    id,
                    phase == null ? null : Phase.named(phase),
                    trigger(fields.get("trigger")),
                    Prompt.To.valueOf(fields.getOrDefault("to", "thread").toUpperCase(Locale.ROOT)),
                    Objects.requireNonNull(fields.get("question"), "no question"),
                    fields.get("follow_up"));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException unreadable) {
            throw new IllegalArgumentException("Prompt " + id + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static @Nullable Trigger trigger(@Nullable String name) {
        return name == null ? null : Trigger.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
