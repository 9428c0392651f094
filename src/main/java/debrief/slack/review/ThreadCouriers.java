package debrief.slack.review;

import debrief.incident.IncidentRoom;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.review.AnswerGiven;
import debrief.review.AnsweredInPrivate;
import debrief.review.FactorAdded;
import debrief.review.IdeaParked;
import debrief.review.IdeaReturned;
import debrief.review.IdeasOpened;
import debrief.review.PhaseChanged;
import debrief.review.PhaseThread;
import debrief.review.PhaseThreadWanted;
import debrief.review.PromptAsked;
import debrief.review.ReviewClosed;
import debrief.review.ReviewId;
import debrief.review.ReviewRoom;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.slack.Mrkdwn;
import debrief.slack.Place;
import debrief.slack.SlackRoom;
import debrief.slack.Words;
import debrief.slack.message.IdeaBack;
import debrief.slack.message.PhaseRoot;
import debrief.slack.message.PromptAsk;
import debrief.slack.message.ReviewTimes;

/** Carries what the review says into its threads and to the people it concerns. */
final class ThreadCouriers {
    private final SlackRoom slack;
    private final IncidentRoom incidents;
    private final ReviewRoom reviews;

    ThreadCouriers(SlackRoom slack, IncidentRoom incidents, ReviewRoom reviews) {
        this.slack = slack;
        this.incidents = incidents;
        this.reviews = reviews;
    }

    Receipt open(PhaseThreadWanted letter, Attempt attempt) {
        var thread = thread(letter.review(), letter.phase());
        if (thread.root() != null) return Receipt.none();
        var posted = slack.poster.post(Place.in(letter.channel()), root(thread, thread.words()), attempt);
        return () -> reviews.recordPosted.thread(letter.review(), letter.phase(), posted);
    }

    Receipt change(PhaseChanged letter, Attempt attempt) {
        var thread = thread(letter.review(), letter.phase());
        var root = thread.root();
        if (root != null) slack.poster.update(letter.channel(), root, root(thread, thread.words()));
        return Receipt.none();
    }

    Receipt ask(PromptAsked letter, Attempt attempt) {
        var posted =
                slack.poster.post(in(letter.review(), letter.phase(), letter.channel()), PromptAsk.of(letter), attempt);
        return () -> reviews.recordPosted.prompt(letter.prompt(), letter.channel(), posted);
    }

    Receipt answered(AnswerGiven letter, Attempt attempt) {
        var words = Words.of(Mrkdwn.mention(letter.by()) + " on _" + ReviewTimes.shown(letter.question()) + "_\n> "
                + Mrkdwn.escape(letter.said()).replace("\n", "\n> "));
        slack.poster.post(in(letter.review(), letter.phase(), letter.channel()), words, attempt);
        return Receipt.none();
    }

    Receipt answeredInPrivate(AnsweredInPrivate letter, Attempt attempt) {
        var text = reviews.accounts.answer(letter.review(), letter.answer(), letter.facilitator());
        if (text.isEmpty()) return Receipt.none();
        var words = Words.of("Somebody answered for you alone. It goes into nothing that is published.\n> "
                + Mrkdwn.escape(text.get()).replace("\n", "\n> "));
        slack.poster.post(Place.in(slack.poster.directMessagesWith(letter.facilitator())), words, attempt);
        return Receipt.none();
    }

    Receipt parked(IdeaParked letter, Attempt attempt) {
        slack.poster.whisper(
                new Place(letter.channel(), letter.thread()), letter.to(), Words.of(ReviewTimes.shown(letter.words())));
        return Receipt.none();
    }

    Receipt giveBack(IdeaReturned letter, Attempt attempt) {
        var messages = slack.poster.directMessagesWith(letter.to());
        slack.poster.post(Place.in(messages), IdeaBack.of(letter.idea(), letter.words()), attempt);
        return Receipt.none();
    }

    Receipt showIdeas(IdeasOpened letter, Attempt attempt) {
        if (letter.ideas().isEmpty()) return Receipt.none();
        var words = new StringBuilder("What was parked on the way, word for word:");
        for (var idea : letter.ideas()) words.append("\n• ").append(Mrkdwn.escape(idea));
        slack.poster.post(in(letter.review(), Phase.IDEAS, letter.channel()), Words.of(words.toString()), attempt);
        return Receipt.none();
    }

    Receipt showFactor(FactorAdded letter, Attempt attempt) {
        var words = Words.of(ReviewTimes.shown(letter.words()));
        slack.poster.post(in(letter.review(), Phase.FACTORS, letter.channel()), words, attempt);
        return Receipt.none();
    }

    Receipt close(ReviewClosed letter, Attempt attempt) {
        var incident = incidents.incidents.get(letter.incident());
        var channel = incident.channel();
        if (channel == null) return Receipt.none();
        var words = Words.of("The review is done, thank you. `/debrief publish` makes the write-up from what was said. "
                + "Ideas that were kept rest until "
                + Mrkdwn.date(
                        letter.soakUntil(),
                        "{date_long_pretty}, {time}",
                        letter.soakUntil().toString())
                + "; then they go to the teams that own what they change.");
        slack.poster.post(Place.in(channel), words, attempt);
        return Receipt.none();
    }

    private static Words root(PhaseThread thread, String words) {
        return PhaseRoot.of(thread.reviewId(), thread.phase(), words, thread.state() == PhaseThread.State.OPEN);
    }

    private Place in(ReviewId review, Phase phase, ChannelId channel) {
        return new Place(
                channel,
                reviews.reviews.thread(review, phase).map(PhaseThread::root).orElse(null));
    }

    private PhaseThread thread(ReviewId review, Phase phase) {
        return reviews.reviews
                .thread(review, phase)
                .orElseThrow(() -> new IllegalStateException("No thread for " + phase));
    }
}
