package debrief.jobs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Letters as JSON. Moments are ISO 8601 in UTC. */
final class LetterJson {
    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(
                    Instant.class, (JsonSerializer<Instant>) (at, _, _) -> new JsonPrimitive(at.toString()))
            .registerTypeAdapter(
                    Instant.class, (JsonDeserializer<Instant>) (json, _, _) -> Instant.parse(json.getAsString()))
            .registerTypeAdapter(
                    Duration.class, (JsonSerializer<Duration>) (time, _, _) -> new JsonPrimitive(time.toString()))
            .registerTypeAdapter(
                    Duration.class, (JsonDeserializer<Duration>) (json, _, _) -> Duration.parse(json.getAsString()))
            .registerTypeHierarchyAdapter(
                    ZoneId.class, (JsonSerializer<ZoneId>) (zone, _, _) -> new JsonPrimitive(zone.getId()))
            .registerTypeHierarchyAdapter(
                    ZoneId.class, (JsonDeserializer<ZoneId>) (json, _, _) -> ZoneId.of(json.getAsString()))
            .disableHtmlEscaping()
            .create();

    private LetterJson() {}

    static String write(Letter letter) {
        return GSON.toJson(letter);
    }

    static <L extends Letter> L read(String json, Class<L> type) {
        return GSON.fromJson(json, type);
    }
}
