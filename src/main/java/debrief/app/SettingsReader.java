package debrief.app;

import debrief.db.DatabaseAddress;
import debrief.shared.PersonId;
import debrief.slack.SlackSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the settings from the environment and reports all that is missing or wrong together, by name. */
final class SettingsReader {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Map<String, String> environment;
    private final List<String> faults = new ArrayList<>();

    private SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws WrongSettings with one line for each fault */
    static Settings read(Map<String, String> environment) {
        return new SettingsReader(environment).read();
    }

    private Settings read() {
        var slack = slack();
        var home =
                read("DEBRIEF_HOME", Path::of, Path.of("data")).toAbsolutePath().normalize();
        var database = read(
                "DATABASE_URL",
                DatabaseAddress::parse,
                DatabaseAddress.h2File(home.resolve("debrief").toString()));
        int port = read("PORT", SettingsReader::port, 8080);
        var settings = new Settings(
                slack,
                database,
                home,
                port,
                read("SANDBOX_PORT", SettingsReader::port, port + 1),
                read("BASE_URL", SettingsReader::page, URI.create("http://localhost:" + port)),
                admins(),
                key(database),
                file("CATALOG"),
                file("RECORDINGS"));
        if (slack != null && settings.catalog() == null) {
            faults.add(
                    "CATALOG is missing: the file that says which teams own which services (docs/how-to/install-in-a-workspace.md has one to start from)");
        }
        if (!faults.isEmpty()) throw new WrongSettings(faults);
        return settings;
    }

    private @Nullable SlackSettings slack() {
        var token = get("SLACK_BOT_TOKEN");
        var secret = get("SLACK_SIGNING_SECRET");
        var appToken = get("SLACK_APP_TOKEN");
        var api = read("SLACK_API_URL", SettingsReader::api, SlackSettings.SLACK);
        if (token == null && secret == null && appToken == null) {
            if (get("SLACK_API_URL") != null) faults.add("SLACK_API_URL is set, but SLACK_BOT_TOKEN is missing");
            return null;
        }
        if (token == null) faults.add("SLACK_BOT_TOKEN is missing: the token that begins with xoxb-");
        else if (!token.startsWith("xoxb-")) faults.add("SLACK_BOT_TOKEN must begin with xoxb-");
        if (secret == null && appToken == null) {
            faults.add("SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode) is missing");
        }
        if (appToken != null && !appToken.startsWith("xapp-")) faults.add("SLACK_APP_TOKEN must begin with xapp-");
        return new SlackSettings(token == null ? "" : token, secret, appToken, api);
    }

    private Set<PersonId> admins() {
        var admins = new LinkedHashSet<PersonId>();
        for (var id : get("DEBRIEF_ADMINS", "").split("[,\\s]+")) {
            if (!id.isEmpty()) read("DEBRIEF_ADMINS", id, PersonId::new).ifPresent(admins::add);
        }
        return admins;
    }

    private @Nullable String key(DatabaseAddress database) {
        var key = get("DEBRIEF_KEY");
        if (key == null && !database.isH2()) {
            faults.add("DEBRIEF_KEY is missing: it seals private drafts. Make one with: openssl rand -base64 32");
        }
        if (key != null && !isKey(key))
            faults.add("DEBRIEF_KEY must be 32 bytes in base64, such as from: openssl rand -base64 32");
        return key;
    }

    private static boolean isKey(String key) {
        try {
            return Base64.getDecoder().decode(key.strip()).length == 32;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private @Nullable Path file(String name) {
        var path = get(name);
        if (path == null) return null;
        if (!Files.exists(Path.of(path))) faults.add(name + " names " + path + ", which does not exist");
        return Path.of(path);
    }

    private <T> T read(String name, Function<String, T> as, T otherwise) {
        var value = get(name);
        return value == null ? otherwise : read(name, value, as).orElse(otherwise);
    }

    private <T> java.util.Optional<T> read(String name, String value, Function<String, T> as) {
        try {
            return java.util.Optional.of(as.apply(value));
        } catch (IllegalArgumentException unreadable) {
            var why = String.valueOf(unreadable.getMessage());
            faults.add(why.startsWith(name) ? why : name + ": " + why);
            return java.util.Optional.empty();
        }
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("must be a port number, 0 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static URI page(String text) {
        var address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        if (address.getHost() == null || !Set.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException("must be an address such as https://debrief.example.com, not " + text);
        }
        return address;
    }

    private static URI api(String text) {
        var address = URI.create(text);
        boolean safe = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost()));
        if (!safe || !text.endsWith("/api/")) {
            throw new IllegalArgumentException(
                    "must be an https address (http on loopback) that ends in /api/, not " + text);
        }
        return address;
    }

    private @Nullable String get(String name) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private String get(String name, String otherwise) {
        var value = get(name);
        return value == null ? otherwise : value;
    }
}
