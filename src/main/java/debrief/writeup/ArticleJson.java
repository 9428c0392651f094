package debrief.writeup;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import debrief.shared.UtcTime;
import java.time.Instant;
import java.util.List;

/** What is published, as it is stored. */
final class ArticleJson {
    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(UtcTime.class, (JsonSerializer<UtcTime>) (time, _, _) -> new JsonPrimitive(time.iso()))
            .registerTypeAdapter(UtcTime.class, (JsonDeserializer<UtcTime>)
                    (json, _, _) -> new UtcTime(Instant.parse(json.getAsString())))
            .disableHtmlEscaping()
            .create();

    private ArticleJson() {}

    static String write(Article article) {
        return GSON.toJson(article);
    }

    static Article read(String json) {
        return GSON.fromJson(json, Article.class);
    }

    static String write(List<Amendment.Item> actions) {
        return GSON.toJson(actions);
    }

    static List<Amendment.Item> readItems(String json) {
        return List.of(GSON.fromJson(json, Amendment.Item[].class));
    }
}
