package debrief.review;

import debrief.incident.IncidentId;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reading reviews, for the doors and for those who take part. */
public final class Reviews {
    private final Stores stores;
    private final Neighbours near;
    private final Booking booking;
    private final Inviting inviting;

    Reviews(Stores stores, Neighbours near, Booking booking, Inviting inviting) {
        this.stores = stores;
        this.near = near;
        this.booking = booking;
        this.inviting = inviting;
    }

    public Optional<Review> find(ReviewId id) {
        return stores.reviews().find(id);
    }

    public Optional<Review> of(IncidentId incident) {
        return stores.reviews().byIncident(incident);
    }

    /** The review of the incident whose channel this is. */
    public Optional<Review> at(ChannelId channel) {
        return near.incidents().incidents.at(channel).flatMap(incident -> of(incident.id()));
    }

    /** Reviews that are not over. */
    public List<Review> open() {
        return stores.reviews().open();
    }

    public List<Participant> participants(ReviewId id) {
        return stores.reviews().participants(id);
    }

    /** Participants, owner and facilitator. */
    public Set<PersonId> people(ReviewId id) {
        return stores.reviews().find(id).map(booking::people).orElse(Set.of());
    }

    public Optional<PhaseThread> thread(ReviewId id, Phase phase) {
        return stores.reviews().phase(id, phase);
    }

    public Optional<AskedPrompt> prompt(PromptId id) {
        return stores.prompts().find(id);
    }

    /** All prompts of a review, in the order in which they are asked; for who leads it. */
    public List<AskedPrompt> prompts(ReviewId id) {
        return stores.prompts().all(id);
    }

    /** Questions for somebody's own account; times as {@link debrief.review.trigger.Times} keeps them. */
    public List<String> accountPrompts(ReviewId id, PersonId person) {
        return stores.reviews()
                .find(id)
                .map(review -> inviting.prompts(review, person))
                .orElse(List.of());
    }

    /** Who may read this person's account now; empty when there is none. */
    public Optional<Release> release(ReviewId id, PersonId author) {
        return stores.accounts().of(id, author).map(Account::release);
    }

    public List<Factor> factors(ReviewId id) {
        return stores.factors().all(id);
    }

    /** Before the idea phase somebody's own ideas alone; from then on all of them. */
    public List<Idea> ideas(ReviewId id, PersonId viewer) {
        boolean open = stores.reviews()
                .find(id)
                .map(review -> !review.state().beforeIdeas())
                .orElse(false);
        return stores.ideas().all(id).stream()
                .filter(idea -> open || idea.saidBy().equals(viewer))
                .toList();
    }

    public Optional<Idea> idea(IdeaId id) {
        return stores.ideas().find(id);
    }
}
