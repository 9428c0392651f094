package debrief.timeline;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.CHEN;
import static debrief.support.AnIncident.DANA;
import static debrief.timeline.Chat.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.db.Db;
import debrief.support.AnIncident;
import debrief.support.House;
import debrief.timeline.HearMessage.Telling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is told in disorder, twice, or at once comes out as if it had been told in order. */
abstract class AnyOrderContract {
    private static final int ROUNDS = 6;

    abstract Db open();

    /** One thing that is told to the room. */
    private record Told(Object what, Consumer<TimelineRoom> tell) {}

    private static Told hear(Telling telling) {
        return new Told(telling, room -> room.hear.run(telling));
    }

    private static Told capture(Wish wish) {
        return new Told(wish, room -> room.capture.run(wish));
    }

    private static Told withdraw(Wish wish) {
        return new Told(wish, room -> room.withdraw.run(wish));
    }

    /** An hour of a channel: every message has a fate of its own. */
    private static List<Told> anHour() {
        var people = List.of(ADA, BEN, CHEN, DANA);
        var told = new ArrayList<Told>();
        for (int i = 0; i < 24; i++) {
            int at = i * 100;
            var by = people.get(i % 4);
            told.add(hear(i % 5 == 4 ? Chat.reply(at, at - 100, by, "said " + i) : Chat.posted(at, by, "said " + i)));
            if (i % 3 == 0) told.add(hear(Chat.edited(at, at + 20, by, "said once more " + i)));
            if (i % 6 == 0) told.add(hear(Chat.edited(at, at + 30, by, "said at last " + i)));
            if (i % 2 == 0) told.add(capture(Chat.pushpin(at, ADA, at + 40)));
            if (i % 4 == 0) told.add(withdraw(Chat.pushpin(at, ADA, at + 50)));
            if (i % 8 == 0) told.add(capture(Chat.pin(at, CHEN, at + 60)));
            if (i % 7 == 0) told.add(hear(Chat.deleted(at)));
            if (i % 12 == 0) told.add(capture(Chat.pushpin(at, ADA, at + 70)));
        }
        return told;
    }

    /** Everything that can be read back, but for our own numbers. */
    private String retold(List<Told> told, boolean atOnce) throws Exception {
        try (var house = new House(open())) {
            var room = new TimelineRoom(house.db, house.jobs.outbox, house.clock, house.incidents);
            var incident = AnIncident.logsMissing(house);
            house.incidents.record.channel(incident, HERE, "inc-logs");
            if (atOnce) tellAtOnce(told, room);
            else told.forEach(one -> one.tell().accept(room));
            var read = new StringBuilder();
            for (var entry : room.timelines.of(incident).entries()) {
                read.append(entry.toString().replaceFirst("EntryId\\[value=\\d+]|id=\\d+", ""))
                        .append('\n');
            }
            for (var message : room.timelines.heard(incident)) {
                read.append(message)
                        .append(room.timelines.versions(message.channel(), message.ts()))
                        .append('\n');
            }
            return read.append(house.incidents.incidents.members(incident)).toString();
        }
    }

    private static void tellAtOnce(List<Told> told, TimelineRoom room) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = told.stream()
                    .<Callable<Object>>map(one -> () -> {
                        one.tell().accept(room);
                        return one.what();
                    })
                    .toList();
            for (var call : threads.invokeAll(calls)) call.get();
        }
    }

    private static List<Told> disordered(List<Told> told, Random dice) {
        var disordered = new ArrayList<>(told);
        for (var one : told) if (dice.nextInt(100) < 30) disordered.add(one);
        Collections.shuffle(disordered, dice);
        return disordered;
    }

    @Test
    void shuffled_and_repeated_it_reads_the_same() throws Exception {
        var inOrder = retold(anHour(), false);
        assertThat(inOrder).contains("said at last 6", "deleted=true");
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(retold(disordered(anHour(), new Random(round)), false))
                    .as("shuffled with seed %d", round)
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void told_by_many_at_once_it_reads_the_same() throws Exception {
        var inOrder = retold(anHour(), false);
        for (int round = 0; round < 3; round++) {
            assertThat(retold(disordered(anHour(), new Random(round)), true))
                    .as("at once, with seed %d", round)
                    .isEqualTo(inOrder);
        }
    }
}
