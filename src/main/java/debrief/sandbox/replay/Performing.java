package debrief.sandbox.replay;

import debrief.sandbox.people.Answer;
import debrief.sandbox.people.Submitted;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Does moves: looks for what they are about, as the person who does them, and acts on it. */
final class Performing {
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d+) working days?");

    private final Stage stage;
    private final String incident;
    private final ZoneId zone;

    /** @param incident the channel of the incident that is played */
    Performing(Stage stage, String incident, ZoneId zone) {
        this.stage = stage;
        this.incident = incident;
        this.zone = zone;
    }

    void perform(Move asked) {
        var move = asked.by(who(asked.as()));
        var place = place(move);
        join(move, place);
        var sight = new Sight(stage.workspace(), move.as());
        switch (move.what()) {
            case Move.Command(var text) ->
                check(move, stage.people().as(move.as()).command(place, text));
            case Move.Say(var text, var thread) -> say(move, sight, place, text, thread);
            case Move.Click(var label, var near) -> press(move, sight, place, label, near);
            case Move.Choose(var option, var near) -> press(move, sight, place, option, near);
            case Move.Fill fill -> fill(move, sight, fill);
            case Move.React(var name, var on) -> react(move, sight, place, name, on);
            case Move.Close _ -> close(sight);
            case Move.WaitFor(var words) -> find(move, words, () -> seen(sight, place, words), sight, place);
            case Move.MoveClock(var by) ->
                stage.workspace().clock().moveTo(later(stage.workspace().clock().instant(), by));
            case Move.MoveToReview _ -> moveToReview();
        }
    }

    /** To the hour of the review; to the next working day where it has none. */
    private void moveToReview() {
        var clock = stage.workspace().clock();
        var hour = new ReviewTold(stage, incident).hour();
        if (hour == null || hour.isBefore(clock.instant())) clock.moveTo(later(clock.instant(), "1 working day"));
        else clock.moveTo(hour);
    }

    private String place(Move move) {
        return switch (move.in()) {
            case Move.INCIDENT -> incident;
            case "dm" -> stage.workspace().channels().directMessages(move.as());
            default -> move.in();
        };
    }

    private String who(String as) {
        return as.equals(Move.LEADER) ? new ReviewTold(stage, incident).leader() : as;
    }

    /** Whoever has something to say in a channel they are not in joins it first, as one does. */
    private void join(Move move, String place) {
        if (!place.startsWith("C") || move.what() instanceof Move.MoveClock) return;
        var conversation = stage.workspace().channels().get(place);
        if (conversation.members().contains(move.as()) || conversation.kind() != Kind.PUBLIC) return;
        stage.people().as(move.as()).join(place);
    }

    private void close(Sight sight) {
        var modal = sight.modal();
        if (modal != null) stage.people().as(sight.person()).close(Json.text(modal, "id", ""));
    }

    private void say(Move move, Sight sight, String place, String text, @Nullable String thread) {
        var person = stage.people().as(move.as());
        if (thread == null) {
            person.say(place, text);
            return;
        }
        var root = find(move, thread, () -> sight.thread(place, thread), sight, place);
        if (root != null) person.reply(place, root.ts(), text, false);
    }

    private void press(Move move, Sight sight, String place, String label, @Nullable String near) {
        var found = find(move, label, () -> sight.press(place, label, near), sight, place);
        if (found == null) return;
        check(move, stage.people().as(move.as()).act(found.spot(), found.block(), found.action(), found.option()));
    }

    private void fill(Move move, Sight sight, Move.Fill fill) {
        var view = find(move, "a window to fill in", sight::modal, sight, incident);
        if (view == null) return;
        var values = new FormFilling(stage.workspace(), stage.people(), move.as()).values(view, fill.fields());
        var became = stage.people().as(move.as()).submit(Json.text(view, "id", ""), values);
        if (!move.perhaps()) refused(became).ifPresent(problem -> fail(move, problem));
    }

    private void react(Move move, Sight sight, String place, String name, String on) {
        var message = find(move, on, () -> sight.message(place, on), sight, place);
        if (message != null) stage.people().as(move.as()).react(place, message.ts(), name);
    }

    private static @Nullable Object seen(Sight sight, String place, String words) {
        var message = place.equals("home") ? null : sight.message(place, words);
        if (message != null) return message;
        var modal = sight.modal();
        if (modal != null && Sight.plain(modal.toString()).contains(Sight.plain(words))) return modal;
        var home = sight.workspace().views().home(sight.person());
        boolean atHome = place.equals("home")
                && home != null
                && Sight.plain(home.toString()).contains(Sight.plain(words));
        return atHome ? home : null;
    }

    private <T> @Nullable T find(Move move, String what, Supplier<@Nullable T> look, Sight sight, String place) {
        var found = stage.await(move.patience(), look);
        if (found == null && !move.perhaps())
            throw new Stuck("%s looked for “%s” and did not find it; there is %s"
                    .formatted(name(move.as()), what, sight.labels(place)));
        return found;
    }

    private void check(Move move, Answer answer) {
        switch (answer) {
            case Answer.Done _ -> {}
            case Answer.Failed(var told) -> {
                if (!move.perhaps()) fail(move, told);
            }
        }
    }

    private void fail(Move move, String problem) {
        throw new Stuck("%s: %s".formatted(told(move), problem));
    }

    /** Refuses to go on after a command that failed. */
    static void require(String line, Answer answer) {
        switch (answer) {
            case Answer.Done _ -> {}
            case Answer.Failed(var told) -> throw new Stuck("%s: %s".formatted(line, told));
        }
    }

    /** What was said against a form; nothing when it was taken. */
    static Optional<String> refused(Submitted became) {
        return switch (became) {
            case Submitted.FieldErrors(var byBlock) -> Optional.of(String.join(" ", byBlock.values()));
            case Submitted.Failed(var told) -> Optional.of(told);
            case Submitted.Closed _, Submitted.Updated _, Submitted.Pushed _, Submitted.Cleared _ -> Optional.empty();
        };
    }

    private String name(String id) {
        var person = stage.workspace().directory().person(id);
        return person == null ? id : person.name();
    }

    /** The moment that lies so much after another. */
    Instant later(Instant from, String by) {
        var days = WORKING_DAYS.matcher(by);
        if (!days.matches()) {
            try {
                return from.plus(Duration.parse(by));
            } catch (DateTimeParseException unknown) {
                throw new Stuck("“%s” is no time to move the clock by".formatted(by));
            }
        }
        var at = from.atZone(zone);
        for (int left = Integer.parseInt(days.group(1)); left > 0; ) {
            at = at.plusDays(1);
            if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
        }
        return at.toInstant();
    }

    /** What a move is, for whoever watches. */
    String told(Move move) {
        var who = name(who(move.as())).split(" ", 2)[0];
        var doing = switch (move.what()) {
            case Move.Command(var text) -> ": " + text;
            case Move.Say said -> ": " + said.text();
            case Move.Click click -> " presses “" + click.label() + "”";
            case Move.Choose choice -> " chooses “" + choice.option() + "”";
            case Move.Fill _ -> " fills in a form";
            case Move.React react -> " reacts with " + react.name();
            case Move.Close _ -> " closes the window";
            case Move.WaitFor(var words) -> " waits for “" + words + "”";
            case Move.MoveClock(var by) -> " lets time pass: " + by;
            case Move.MoveToReview _ -> " waits for the hour of the review";
        };
        return who + doing;
    }
}
