package debrief.review;

import debrief.jobs.Handler;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reminder's time has come: the channel hears of it, unless the review has begun by then. */
final class Remind implements Handler<ReminderDue> {
    private final Ground ground;
    private final ReviewStore reviews;
    private final Neighbours near;

    Remind(Ground ground, ReviewStore reviews, Neighbours near) {
        this.ground = ground;
        this.reviews = reviews;
        this.near = near;
    }

    @Override
    public void handle(ReminderDue letter) {
        var review = reviews.locked(letter.review());
        var at = of(review, letter.reminder());
        var channel = near.incident(review).channel();
        if (at == null || channel == null || done(review, letter.reminder())) return;
        ground.outbox().post(new ReviewReminded(review.id(), channel, letter.reminder(), at));
    }

    private static boolean done(Review review, Reminder reminder) {
        return switch (reminder) {
            case DAY_BEFORE, SOON -> review.state().started() || review.state() == ReviewState.CLOSED;
            case WRITING_ENDS -> review.state() == ReviewState.CLOSED;
        };
    }

    private static @Nullable Instant of(Review review, Reminder reminder) {
        return switch (reminder) {
            case DAY_BEFORE, SOON -> review.groupFrom();
            case WRITING_ENDS -> review.writingUntil();
        };
    }
}
