package debrief.review;

import debrief.jobs.Handler;
import debrief.review.prompt.Chosen;
import debrief.review.prompt.PromptLibrary;
import debrief.review.prompt.PromptPicker;
import debrief.review.trigger.Times;
import debrief.review.trigger.Triggers;
import debrief.shared.PersonId;
import java.util.HashMap;
import java.util.List;

/** Asks people, in private and once, to put down their own account, with prompts about their own moments. */
final class Inviting implements Handler<SlotBegan> {
    private final Ground ground;
    private final ReviewStore reviews;
    private final Neighbours near;
    private final Courses courses;
    private final PromptLibrary library;

    Inviting(Ground ground, ReviewStore reviews, Neighbours near, Courses courses, PromptLibrary library) {
        this.ground = ground;
        this.reviews = reviews;
        this.near = near;
        this.courses = courses;
        this.library = library;
    }

    @Override
    public void handle(SlotBegan letter) {
        var review = reviews.locked(letter.review());
        if (review.state() == ReviewState.CLOSED) return;
        if (review.state() == ReviewState.SCHEDULED) reviews.set(review.id(), "state", ReviewState.ACCOUNTS);
        invite(review, letter.person());
    }

    void everybody(Review review) {
        for (var participant : reviews.participants(review.id())) invite(review, participant.person());
    }

    private void invite(Review review, PersonId person) {
        if (!reviews.invite(review.id(), person)) return;
        ground.outbox().post(new AccountInvited(review.id(), person, prompts(review, person)));
    }

    /** Questions about this person's own moments. */
    List<String> prompts(Review review, PersonId person) {
        var incident = near.incident(review);
        var course = courses.of(incident);
        var words = new HashMap<>(courses.common(incident));
        Courses.of(person, course).stream()
                .findFirst()
                .ifPresent(first -> words.put("t_first", Times.kept(first.at())));
        var seat = courses.seat(person, "", false, near.incidents().cast.of(incident.id()));
        return PromptPicker.forAccount(library, Triggers.in(course), seat, words).stream()
                .map(Chosen::question)
                .toList();
    }
}
