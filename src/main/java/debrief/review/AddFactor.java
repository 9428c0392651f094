package debrief.review;

import debrief.catalog.Team;
import debrief.language.Guard;
import debrief.language.Kind;
import debrief.review.prompt.Phase;
import debrief.review.prompt.PromptLibrary;
import debrief.shared.PersonId;
import debrief.timeline.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody names a contributing factor, with the entries that show it. A person is never one; the day around them may be. */
public final class AddFactor {
    static final int LONGEST = 500;
    private static final Pattern MENTION = Pattern.compile("<@[UW]");
    private static final Set<Kind> ABOUT_PEOPLE = Set.of(Kind.HUMAN_ERROR, Kind.NAME_AND_BLAME, Kind.CHARACTER);

    private final Ground ground;
    private final Stores stores;
    private final Neighbours near;
    private final FactorTable table;
    private final PromptLibrary library;

    AddFactor(Ground ground, Stores stores, Neighbours near, FactorTable table, PromptLibrary library) {
        this.ground = ground;
        this.stores = stores;
        this.near = near;
        this.table = table;
        this.library = library;
    }

    /** @param code from the table of factors */
    public record Request(
            ReviewId review, PersonId by, String code, Factor.Part part, String words, List<EntryId> entries) {}

    /** A part of the request that people can mend. */
    public enum Field {
        CODE,
        WORDS,
        ENTRIES
    }

    public sealed interface Outcome {
        record Added(FactorId factor) implements Outcome {}

        /** Nothing was added; the sentence is for that field. */
        record Unclear(Field field, String sentence) implements Outcome {}

        /** Factors are named from the factor phase on, until the review is over. */
        record NotNow(ReviewState state) implements Outcome {}
    }

    public Outcome run(Request request) {
        return ground.db().call(() -> {
            var review = stores.reviews().locked(request.review());
            if (!review.state().started() || review.state().compareTo(ReviewState.FACTORS) < 0) {
                return new Outcome.NotNow(review.state());
            }
            return unclear(review, request).orElseGet(() -> add(review, request));
        });
    }

    /** Takes a factor back. @return whether it was there */
    public boolean remove(ReviewId review, FactorId factor) {
        return ground.db().call(() -> {
            var held = stores.reviews().locked(review);
            return held.state() != ReviewState.CLOSED && stores.factors().remove(review, factor);
        });
    }

    private java.util.Optional<Outcome> unclear(Review review, Request request) {
        if (table.find(request.code()).isEmpty()) return unclear(Field.CODE, "Choose a kind from the list.");
        var words = request.words().strip();
        if (words.isEmpty()) return unclear(Field.WORDS, "Say in a few words what it was on that day.");
        if (words.length() > LONGEST) return unclear(Field.WORDS, "Keep it under " + LONGEST + " characters.");
        if (isAPerson(review, words)) {
            return unclear(Field.WORDS, library.say("P42", Map.of("factor", words)));
        }
        var timeline = near.timelines().timelines.of(review.incidentId());
        if (!timeline.isEmpty() && request.entries().isEmpty()) {
            return unclear(Field.ENTRIES, "Choose at least one entry that shows it.");
        }
        boolean known = request.entries().stream()
                .allMatch(entry -> timeline.entry(entry).isPresent());
        return known
                ? java.util.Optional.empty()
                : unclear(Field.ENTRIES, "One of these entries is gone; choose again.");
    }

    private static java.util.Optional<Outcome> unclear(Field field, String sentence) {
        return java.util.Optional.of(new Outcome.Unclear(field, sentence));
    }

    private boolean isAPerson(Review review, String words) {
        var cast = near.incidents().cast.of(review.incidentId());
        if (MENTION.matcher(words).find() || !cast.withoutNames(words).equals(words)) return true;
        var catalog = near.catalog().catalog();
        var guard = Guard.english()
                .knowing(
                        catalog.services().stream()
                                .map(debrief.catalog.Service::name)
                                .toList(),
                        catalog.teams().stream().map(Team::name).toList());
        return guard.hits(words).stream().anyMatch(hit -> ABOUT_PEOPLE.contains(hit.kind()));
    }

    private Outcome add(Review review, Request request) {
        var id = stores.factors().add(request, ground.clock().instant());
        var code = table.find(request.code()).orElseThrow();
        stores.reviews()
                .phase(review.id(), Phase.FACTORS)
                .ifPresent(thread -> ground.outbox()
                        .post(new FactorAdded(
                                review.id(),
                                id,
                                thread.channel(),
                                "*%s*: %s (%s; %s)"
                                        .formatted(
                                                code.familyName(),
                                                request.words().strip(),
                                                code.meaning().toLowerCase(java.util.Locale.ROOT),
                                                request.part().label()))));
        return new Outcome.Added(id);
    }
}
