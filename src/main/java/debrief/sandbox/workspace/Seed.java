package debrief.sandbox.workspace;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The workspace as it is on its first day, from {@code sandbox/workspace.yml}. */
final class Seed {
    private static final String RESOURCE = "/sandbox/workspace.yml";

    private Seed() {}

    static State read(Instant now) {
        var yaml = yaml();
        var state = new State();
        for (var person : Json.objects(yaml, "people")) {
            var known = Objects.requireNonNull(Json.GSON.fromJson(person, Person.class));
            state.people.put(known.id(), known);
        }
        add(state, Json.inner(yaml, "bot"));
        Json.objects(yaml, "apps").forEach(app -> add(state, app));
        var bot = Objects.requireNonNull(Json.text(Json.inner(yaml, "bot"), "user"));
        for (var channel : Json.objects(yaml, "channels")) {
            var made = channel(channel, state, bot);
            made.created = now.getEpochSecond();
            state.channels.put(made.id, made);
        }
        return state;
    }

    private static void add(State state, JsonObject app) {
        var known = Objects.requireNonNull(Json.GSON.fromJson(app, AppIdentity.class));
        state.apps.put(known.id(), known);
    }

    private static Channel channel(JsonObject from, State state, String bot) {
        var made = new Channel();
        made.id = Json.text(from, "id", "");
        made.name = Json.text(from, "name", "");
        made.purpose = Json.text(from, "purpose", "");
        made.creator = "U0INES";
        var members = Json.texts(from, "members");
        made.members.addAll(members.isEmpty() ? state.people.keySet() : members);
        made.members.add(bot);
        return made;
    }

    private static JsonObject yaml() {
        try (var stream = Objects.requireNonNull(Seed.class.getResourceAsStream(RESOURCE), RESOURCE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            JsonElement json = Json.of(read);
            return json.getAsJsonObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
