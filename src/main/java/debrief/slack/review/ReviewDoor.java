package debrief.slack.review;

import debrief.catalog.CatalogRoom;
import debrief.incident.IncidentRoom;
import debrief.jobs.Letter;
import debrief.jobs.Letters;
import debrief.review.AnswerGiven;
import debrief.review.AnsweredInPrivate;
import debrief.review.FactorAdded;
import debrief.review.IdeaParked;
import debrief.review.IdeaReturned;
import debrief.review.IdeasOpened;
import debrief.review.PhaseChanged;
import debrief.review.PhaseThreadWanted;
import debrief.review.PromptAsked;
import debrief.review.ReviewClosed;
import debrief.review.ReviewRoom;
import debrief.slack.SlackCourier;
import debrief.slack.SlackRoom;
import debrief.timeline.TimelineRoom;

/** Everything about conducting a review that Slack sees, registered. Register after the timeline, which hears first. */
public final class ReviewDoor {
    private final SlackRoom slack;
    private final ReviewRoom reviews;
    private final IncidentRoom incidents;
    private final TimelineRoom timelines;
    private final CatalogRoom catalog;

    public ReviewDoor(
            SlackRoom slack, ReviewRoom reviews, IncidentRoom incidents, TimelineRoom timelines, CatalogRoom catalog) {
        this.slack = slack;
        this.reviews = reviews;
        this.incidents = incidents;
        this.timelines = timelines;
        this.catalog = catalog;
    }

    public void register(Letters letters) {
        new ReplyListener(slack, reviews.hearAnswer).register();
        new PhaseButtons(slack, reviews).register();
        new AnswerViews(slack, reviews, catalog).register();
        new IdeaViews(slack, reviews, catalog).register();
        new FactorView(slack, reviews, timelines, catalog).register();
        var couriers = new ThreadCouriers(slack, incidents, reviews);
        letters.courier(PhaseThreadWanted.class, "open-thread", out(couriers::open));
        letters.courier(PhaseChanged.class, "change-thread", out(couriers::change));
        letters.courier(PromptAsked.class, "ask-prompt", out(couriers::ask));
        letters.courier(AnswerGiven.class, "show-answer", out(couriers::answered));
        letters.courier(AnsweredInPrivate.class, "bring-answer", out(couriers::answeredInPrivate));
        letters.courier(IdeaParked.class, "tell-parked", out(couriers::parked));
        letters.courier(IdeaReturned.class, "return-idea", out(couriers::giveBack));
        letters.courier(IdeasOpened.class, "show-ideas", out(couriers::showIdeas));
        letters.courier(FactorAdded.class, "show-factor", out(couriers::showFactor));
        letters.courier(ReviewClosed.class, "close-review", out(couriers::close));
    }

    private static <L extends Letter> SlackCourier<L> out(SlackCourier<L> courier) {
        return courier;
    }
}
