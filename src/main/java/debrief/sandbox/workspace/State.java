package debrief.sandbox.workspace;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is kept, in the shape it has on disk. */
final class State {
    long sequence = 1;
    long clockOffsetMicros;
    String lastEventTs = "1000000000.000000";
    Map<String, Person> people = new LinkedHashMap<>();
    Map<String, AppIdentity> apps = new LinkedHashMap<>();
    Map<String, Channel> channels = new LinkedHashMap<>();
    Map<String, List<JsonObject>> modals = new LinkedHashMap<>();
    Map<String, JsonObject> homes = new LinkedHashMap<>();
    Map<String, StoredFile> files = new LinkedHashMap<>();
    /** Deliveries that no one has acknowledged yet, by event id. */
    Map<String, JsonObject> pending = new LinkedHashMap<>();

    /** A file: Slack's description of it and its bytes. */
    record StoredFile(JsonObject file, byte[] bytes) {}
}
