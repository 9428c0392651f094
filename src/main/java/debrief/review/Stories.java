package debrief.review;

import debrief.incident.Cast;
import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.review.prompt.Phase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the story of a review, to whoever may see its incident. */
public final class Stories {
    private final Stores stores;
    private final Neighbours near;
    private final FactorTable table;

    Stories(Stores stores, Neighbours near, FactorTable table) {
        this.stores = stores;
        this.near = near;
        this.table = table;
    }

    /** Empty when there is no review, or none that the viewer may see. */
    public Optional<ReviewStory> of(IncidentId incident, Viewer viewer) {
        return near.incidents()
                .incidents
                .find(incident, viewer)
                .flatMap(found -> stores.reviews().byIncident(found.id()))
                .map(this::story);
    }

    private ReviewStory story(Review review) {
        var cast = near.incidents().cast.of(review.incidentId());
        var prompts = stores.prompts().all(review.id());
        var ideas = stores.ideas().all(review.id());
        return new ReviewStory(
                review,
                accounts(review, cast),
                said(review, prompts, cast),
                factors(review, cast),
                stores.reviews()
                        .phase(review.id(), Phase.SURPRISES)
                        .filter(PhaseThread::nothingSaid)
                        .isPresent(),
                prompts.stream()
                        .filter(Stories::isOpen)
                        .map(AskedPrompt::question)
                        .map(cast::withoutNames)
                        .toList(),
                (int) ideas.stream().filter(Stories::waits).count(),
                ideas.stream().map(Idea::actionId).filter(Objects::nonNull).toList());
    }

    private static boolean isOpen(AskedPrompt prompt) {
        return prompt.state() == AskedPrompt.State.ASKED && prompt.askedOf() == null;
    }

    private static boolean waits(Idea idea) {
        return idea.state() == Idea.State.PARKED || idea.state() == Idea.State.KEPT;
    }

    private List<ReviewStory.Account> accounts(Review review, Cast cast) {
        return stores.accounts().all(review.id()).stream()
                .filter(account -> account.release().isOpen())
                .map(account -> account(account, Objects.requireNonNull(account.shared()), cast))
                .toList();
    }

    private ReviewStory.Account account(Account account, String text, Cast cast) {
        var by = account.release() == Release.NAMED
                ? near.person(account.author()).name()
                : cast.role(account.author());
        return new ReviewStory.Account(by, cast.withoutNames(text));
    }

    private List<ReviewStory.Said> said(Review review, List<AskedPrompt> prompts, Cast cast) {
        var questions = prompts.stream().collect(Collectors.toMap(AskedPrompt::id, AskedPrompt::question));
        return stores.answers().all(review.id()).stream()
                .filter(answer -> !answer.inPrivate())
                .map(answer -> new ReviewStory.Said(
                        answer.phase(),
                        answer.promptRef() == null
                                ? null
                                : cast.withoutNames(questions.getOrDefault(answer.promptRef(), "")),
                        cast.role(answer.saidBy()),
                        cast.withoutNames(answer.said()),
                        answer.entryId(),
                        answer.saidAt()))
                .toList();
    }

    private List<ReviewStory.Factor> factors(Review review, Cast cast) {
        return stores.factors().all(review.id()).stream()
                .map(factor -> new ReviewStory.Factor(
                        factor.code(),
                        table.familyName(factor.family()),
                        table.find(factor.code()).map(FactorCode::meaning).orElse(factor.code()),
                        factor.part(),
                        cast.withoutNames(factor.words()),
                        factor.entries()))
                .toList();
    }
}
