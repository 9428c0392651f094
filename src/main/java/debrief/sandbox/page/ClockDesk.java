package debrief.sandbox.page;

import com.google.gson.JsonObject;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Moves the clock: {@code {"to": "2023-04-11T11:20:00Z"}} or {@code {"by": "PT1H"}}. */
final class ClockDesk {
    private final SandboxClock clock;

    ClockDesk(SandboxClock clock) {
        this.clock = clock;
    }

    JsonObject move(Asked asked) {
        try {
            if (asked.has("to")) clock.moveTo(Instant.parse(asked.text("to")));
            else clock.moveBy(Duration.parse(asked.text("by")));
        } catch (DateTimeParseException unreadable) {
            throw new BadRequest("“%s” is not a time. Say to: 2023-04-11T11:20:00Z, or by: PT1H."
                    .formatted(unreadable.getParsedString()));
        } catch (IllegalArgumentException | ArithmeticException outside) {
            throw new BadRequest("The sandbox clock runs from 2002 to 2200.");
        }
        return Json.object("ok", true, "now", clock.instant().toEpochMilli());
    }
}
