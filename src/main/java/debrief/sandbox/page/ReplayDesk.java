package debrief.sandbox.page;

import com.google.gson.JsonObject;
import debrief.sandbox.replay.Recording;
import debrief.sandbox.replay.Replayer;
import debrief.sandbox.workspace.Json;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Recorded incidents: which there are, playing one, and how far it is. */
final class ReplayDesk {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Replayer replayer;

    ReplayDesk(Replayer replayer) {
        this.replayer = replayer;
    }

    JsonObject recordings() {
        var all = replayer.recordings().all().stream().map(this::told).toList();
        return Json.object("ok", true, "recordings", all);
    }

    JsonObject status() {
        var now = replayer.status();
        return Json.object(
                "ok",
                true,
                "running",
                now.running(),
                "name",
                now.name(),
                "title",
                now.title(),
                "at",
                now.at(),
                "of",
                now.of(),
                "doing",
                now.doing(),
                "channel",
                now.channel(),
                "error",
                now.error());
    }

    JsonObject ask(Asked asked) {
        if (asked.flag("stop")) {
            replayer.stop();
            return Json.object("ok", true);
        }
        return switch (replayer.start(asked.text("name"), asked.flag("playOn"))) {
            case Replayer.Outcome.Started _ -> Json.object("ok", true);
            case Replayer.Outcome.Busy(var title) ->
                throw new BadRequest(409, "“%s” is being played. Stop it first.".formatted(title));
            case Replayer.Outcome.Unknown(var name) ->
                throw new BadRequest(404, "There is no recording “%s”.".formatted(name));
            case Replayer.Outcome.EndsThere(var title) ->
                throw new BadRequest("“%s” ends with the incident; go on by hand.".formatted(title));
        };
    }

    private JsonObject told(Recording recording) {
        var cast = recording.cast();
        return Json.object(
                "name",
                recording.name(),
                "title",
                cast.title(),
                "about",
                cast.about(),
                "source",
                cast.source(),
                "day",
                DAY.format(recording.begins().atZone(cast.zone())),
                "rows",
                recording.rows().size(),
                "lasted",
                inWords(recording.lasts()),
                "goes_on",
                !cast.then().isEmpty(),
                "played",
                replayer.wasPlayed(recording.name()));
    }

    /** As people say it, in its two greatest units. */
    static String inWords(Duration lasted) {
        if (lasted.toDays() > 0)
            return counted(lasted.toDays(), "day")
                    + (lasted.toHoursPart() > 0 ? " " + counted(lasted.toHoursPart(), "hour") : "");
        if (lasted.toHours() > 0)
            return counted(lasted.toHours(), "hour")
                    + (lasted.toMinutesPart() > 0 ? " " + counted(lasted.toMinutesPart(), "minute") : "");
        return counted(lasted.toMinutes(), "minute");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
