package debrief.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.db.Db;
import debrief.shared.ChannelId;
import debrief.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the letter box promises, on every database. */
abstract class DeliveryContract {
    record DoorOpened(String subject, ChannelId channel, Instant at, int number) implements Letter {}

    private final SettableClock clock = new SettableClock("2023-02-14T10:00:00Z");
    private final List<Object> seen = new ArrayList<>();
    private Db db;
    private JobsRoom jobs;

    abstract Db open();

    @BeforeEach
    void start() {
        db = open();
        jobs = new JobsRoom(db, clock);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static DoorOpened letter(int number) {
        return new DoorOpened("door/1", new ChannelId("C0DOOR"), Instant.parse("2023-02-14T09:33:00.123456Z"), number);
    }

    @Test
    void a_letter_reaches_everybody_on_its_list_once_as_it_was_posted() {
        jobs.letters.handler(DoorOpened.class, "First", seen::add);
        jobs.letters.handler(DoorOpened.class, "Second", seen::add);
        jobs.outbox.post(letter(1));
        jobs.worker.runDue();
        jobs.worker.runDue();
        assertThat(seen).containsExactly(letter(1), letter(1));
        assertThat(jobs.queue().waiting()).isZero();
    }

    @Test
    void a_letter_posted_in_a_transaction_that_fails_was_never_posted() {
        jobs.letters.handler(DoorOpened.class, "First", seen::add);
        assertThatThrownBy(() -> db.run(() -> {
                    jobs.outbox.post(letter(1));
                    throw new IllegalStateException("the fact did not come true");
                }))
                .hasMessageContaining("did not come true");
        jobs.worker.runDue();
        assertThat(seen).isEmpty();
    }

    @Test
    void letters_of_one_subject_are_delivered_in_order() {
        jobs.letters.handler(DoorOpened.class, "First", letter -> seen.add(letter.number()));
        for (int number = 1; number <= 5; number++) jobs.outbox.post(letter(number));
        jobs.worker.runDue();
        assertThat(seen).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void what_a_handler_did_before_it_failed_is_undone_and_the_letter_waits() {
        jobs.letters.handler(DoorOpened.class, "First", letter -> {
            jobs.timers.set("half-done", clock.instant(), letter);
            throw new IllegalStateException("half-way");
        });
        jobs.outbox.post(letter(1));
        jobs.worker.runDue();
        assertThat(jobs.timers.dueAt("half-done")).isEmpty();
        assertThat(jobs.queue().waiting()).isEqualTo(1);
    }

    @Test
    void a_courier_that_fails_is_told_next_time_that_it_may_have_delivered() {
        jobs.letters.courier(DoorOpened.class, "Out", (_, attempt) -> {
            seen.add(attempt.maybeDelivered());
            if (seen.size() == 1) throw new IllegalStateException("the line was cut");
            return () -> seen.add("recorded");
        });
        jobs.outbox.post(letter(1));
        jobs.worker.runDue();
        wakeLanes();
        jobs.worker.runDue();
        assertThat(seen).containsExactly(false, true, "recorded");
    }

    @Test
    void asked_to_try_later_the_lane_sleeps_and_the_attempt_does_not_count() {
        jobs.letters.courier(DoorOpened.class, "Out", (_, attempt) -> {
            seen.add(attempt.number());
            throw new TryLater(Duration.ofMinutes(1), "ratelimited");
        });
        jobs.outbox.post(letter(1));
        jobs.worker.runDue();
        jobs.worker.runDue();
        assertThat(seen).containsExactly(1);
        assertThat(jobs.queue().waiting()).isEqualTo(1);
    }

    @Test
    void an_undeliverable_letter_stays_in_sight_and_lets_the_next_one_pass() {
        jobs.letters.courier(DoorOpened.class, "Out", (letter, _) -> {
            if (letter.number() == 1) throw new Undeliverable("channel_not_found");
            return () -> seen.add(letter.number());
        });
        jobs.outbox.post(letter(1));
        jobs.outbox.post(letter(2));
        jobs.worker.runDue();
        assertThat(seen).containsExactly(2);
        assertThat(jobs.failed(10)).singleElement().satisfies(failed -> {
            assertThat(failed.lastError()).isEqualTo("channel_not_found");
            assertThat(jobs.retry(failed.id())).isTrue();
        });
        assertThat(jobs.queue().failed()).isZero();
    }

    @Test
    void a_key_opens_once() {
        jobs.letters.handler(DoorOpened.class, "First", seen::add);
        assertThat(jobs.outbox.postOnce("event/Ev1", letter(1))).isTrue();
        assertThat(jobs.outbox.postOnce("event/Ev1", letter(1))).isFalse();
        jobs.worker.runDue();
        assertThat(seen).hasSize(1);
    }

    @Test
    void a_lane_that_another_instance_works_is_left_alone() {
        jobs.letters.handler(DoorOpened.class, "First", seen::add);
        jobs.outbox.post(letter(1));
        new Lanes(db, "another instance").take("First/door/1");
        jobs.worker.runDue();
        assertThat(seen).isEmpty();
        db.jdbi()
                .useHandle(handle -> handle.execute(
                        "update lane set lease_until = timestamp with time zone '2020-01-01 00:00:00+00'"));
        jobs.worker.runDue();
        assertThat(seen).hasSize(1);
    }

    @Test
    void a_timer_rings_once_at_its_time_and_not_before() {
        jobs.letters.handler(DoorOpened.class, "First", seen::add);
        jobs.timers.set("soak", clock.instant().plus(Duration.ofDays(2)), letter(1));
        clock.tick(Duration.ofDays(2).minusSeconds(1));
        jobs.worker.runDue();
        assertThat(seen).isEmpty();
        clock.tick(Duration.ofHours(1));
        jobs.worker.runDue();
        jobs.worker.runDue();
        assertThat(seen).hasSize(1);
    }

    @Test
    void a_timer_set_again_rings_at_the_new_time_only() {
        jobs.letters.handler(DoorOpened.class, "First", letter -> seen.add(letter.number()));
        jobs.timers.set("soak", clock.instant().plusSeconds(10), letter(1));
        jobs.timers.set("soak", clock.instant().plusSeconds(20), letter(2));
        clock.tick(Duration.ofSeconds(30));
        jobs.worker.runDue();
        assertThat(seen).containsExactly(2);
    }

    @Test
    void the_worker_delivers_by_itself_once_it_is_started() {
        var delivered = new java.util.concurrent.CountDownLatch(1);
        jobs.letters.handler(DoorOpened.class, "First", _ -> delivered.countDown());
        jobs.worker.start();
        jobs.outbox.post(letter(1));
        org.awaitility.Awaitility.await().until(() -> delivered.getCount() == 0);
        jobs.worker.stop();
    }

    private void wakeLanes() {
        db.jdbi().useHandle(handle -> handle.execute("update lane set wait_until = null"));
    }
}
