package debrief.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import debrief.support.SettableClock;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;

/** A sandbox in memory with a bot of a few lines, fresh for each test. */
abstract class ASandbox {
    static final String GENERAL = "C0GENERAL";
    static final String MANIFEST = """
            features:
              app_home: {home_tab_enabled: true, messages_tab_enabled: true}
              slash_commands:
                - {command: /incident, description: d, usage_hint: new, should_escape: true}
              shortcuts:
                - {name: Add, type: message, callback_id: add_to_timeline, description: d}
                - {name: Declare, type: global, callback_id: declare, description: d}
            oauth_config:
              scopes:
                bot: [bookmarks:write, bookmarks:read, channels:history, channels:manage, channels:read, chat:write, commands,
                      files:write, files:read, im:history, im:write, pins:write, reactions:read, reactions:write, users:read]
            settings:
              event_subscriptions:
                bot_events: [app_home_opened, message.channels, message.im, reaction_added, member_joined_channel]
              interactivity: {is_enabled: true, message_menu_options_url: "https://debrief.example/slack/events"}
            """;

    final FakeBot bot = new FakeBot();
    final SettableClock realTime = new SettableClock("2026-03-01T09:00:00Z");
    Sandbox sandbox =
            start(SandboxOptions.inMemory(bot.address(), MANIFEST).withTuning(tuning(InstantSource.system())));

    static SandboxOptions.Tuning tuning(InstantSource realTime) {
        return new SandboxOptions.Tuning(0.0001, Duration.ofMillis(400), true, realTime);
    }

    /** Starts the sandbox anew, in the place of the one before. */
    final Sandbox start(SandboxOptions options) {
        try {
            if (sandbox != null) sandbox.close();
            sandbox = Sandbox.start(options);
            bot.uses(sandbox);
            return sandbox;
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }

    /** The same sandbox on a clock that the test sets. */
    final void withSettableTime() {
        start(SandboxOptions.inMemory(bot.address(), MANIFEST).withTuning(tuning(realTime)));
    }

    @AfterEach
    final void stop() {
        sandbox.close();
        bot.close();
    }

    static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    static String error(JsonObject answer) {
        return answer.has("error") ? answer.get("error").getAsString() : "ok";
    }
}
