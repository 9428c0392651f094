package debrief.sandbox.replay;

import debrief.sandbox.workspace.Conversation;
import debrief.sandbox.workspace.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One recording being played: every row at its own time, as the person or app that speaks for it. */
final class Playing {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration HEADLINE = Duration.ofSeconds(5);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Stage stage;
    private final Recording recording;
    private final Cast cast;
    private final Consumer<Progress> told;
    private final Map<Integer, String> typed = new LinkedHashMap<>();
    private @Nullable String incident;
    private int done;

    Playing(Stage stage, Recording recording, Consumer<Progress> told) {
        this.stage = stage;
        this.recording = recording;
        this.cast = recording.cast();
        this.told = told;
    }

    /** Plays all rows; answers with the incident's channel. */
    String play() {
        stage.workspace().clock().moveTo(recording.begins());
        joinAll(cast.home(), cast.people());
        for (var row : recording.rows()) {
            tell("%s: %s".formatted(row.role(), row.event()));
            moveClock(row.at());
            if (row.number() == cast.declare().row()) declare();
            type(row);
            if (row.number() == cast.declare().row()) noteWhatWasBefore();
            var performing = new Performing(stage, channel(), cast.zone());
            for (var move : cast.along().getOrDefault(row.number(), List.of())) {
                stage.breathe();
                tell(performing.told(move));
                performing.perform(move);
            }
            done++;
            stage.breathe();
        }
        return Objects.requireNonNull(incident, "the declaration names a row");
    }

    /** Plays what comes after the incident, in its channel. */
    void playOn(String channel) {
        incident = channel;
        var performing = new Performing(stage, channel, cast.zone());
        done = recording.rows().size();
        for (var move : cast.then()) {
            tell(performing.told(move));
            performing.perform(move);
            done++;
            stage.breathe();
        }
    }

    /** The ts of each row that was typed as a message of the incident channel, by row number. */
    Map<Integer, String> typed() {
        return typed;
    }

    int done() {
        return done;
    }

    private void type(Row row) {
        var speaker = recording.speaker(row);
        var where = channel();
        var ts = Cast.isPerson(speaker)
                ? stage.people().as(speaker).say(where, row.event())
                : stage.people().asApp(speaker).say(where, Typing.escaped(row.event()));
        if (incident == null) return;
        typed.put(row.number(), ts);
        if (!cast.pinned().contains(row.number())) return;
        stage.rest(stage.pace().dividedBy(3));
        stage.people().as(cast.scribe()).react(where, ts, "pushpin");
    }

    private String channel() {
        return incident == null ? cast.home() : incident;
    }

    private void declare() {
        var declare = cast.declare();
        var before = new HashSet<>(stage.workspace().channels().all().stream()
                .map(Conversation::id)
                .toList());
        var began = recording.row(declare.began()).at();
        new Declaring(stage, cast.home(), PATIENCE).declare(declare, began);
        var made = stage.await(PATIENCE, () -> made(before));
        if (made == null)
            throw new Stuck(
                    "the incident was declared, but no channel came within " + PATIENCE.toSeconds() + " seconds");
        incident = made;
        stage.await(
                HEADLINE, () -> stage.workspace().channels().get(made).pins().isEmpty() ? null : made);
        joinAll(made, cast.people());
    }

    private @Nullable String made(Set<String> before) {
        var bot = stage.workspace().directory().botUser();
        return stage.workspace().channels().all().stream()
                .filter(each -> !before.contains(each.id()) && each.kind() != Kind.IM)
                .filter(each -> each.members().contains(bot))
                .map(Conversation::id)
                .findFirst()
                .orElse(null);
    }

    private void joinAll(String channel, Set<String> people) {
        var conversation = stage.workspace().channels().get(channel);
        for (var person : people) {
            if (conversation.members().contains(person)) continue;
            if (conversation.kind() == Kind.PUBLIC) stage.people().as(person).join(channel);
            else stage.people().as(cast.declare().by()).invite(channel, person);
        }
    }

    private void noteWhatWasBefore() {
        for (var row : recording.rows().subList(0, cast.declare().row() - 1)) {
            if (!cast.pinned().contains(row.number())) continue;
            stage.breathe();
            var line = "/incident note %s %s".formatted(when(row.at()), row.event());
            tell(line);
            Performing.require(line, stage.people().as(cast.scribe()).command(channel(), line));
        }
    }

    /** The time as the scribe writes it, in their own zone; with its day, so that nothing is left to guess. */
    private String when(Instant at) {
        var scribe = stage.workspace().directory().person(cast.scribe());
        var zone = scribe == null ? cast.zone() : ZoneId.of(scribe.zone());
        return DAY_AND_TIME.format(at.atZone(zone));
    }

    private void moveClock(Instant to) {
        if (to.isAfter(stage.workspace().clock().instant()))
            stage.workspace().clock().moveTo(to);
    }

    private void tell(String doing) {
        told.accept(new Progress(recording.name(), cast.title(), done, doing, channel()));
    }

    /** How far it is: steps done, what is being done, and the channel where it happens now. */
    record Progress(String name, String title, int done, String doing, String channel) {}
}
