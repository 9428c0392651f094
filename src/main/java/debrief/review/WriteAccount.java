package debrief.review;

import debrief.shared.PersonId;
import java.util.Optional;

/** Somebody puts down how it was from their seat. It is sealed; nobody but its author opens a draft. */
public final class WriteAccount {
    static final int LONGEST = 3_000;

    private final Ground ground;
    private final Stores stores;
    private final Seal seal;

    WriteAccount(Ground ground, Stores stores, Seal seal) {
        this.ground = ground;
        this.stores = stores;
        this.seal = seal;
    }

    public sealed interface Outcome {
        /** A draft, seen by nobody; what had been shared before is a draft again. */
        record Kept(AccountId account) implements Outcome {}

        record Unclear(String sentence) implements Outcome {}

        record NotAParticipant() implements Outcome {}

        /** The review is over: what is told now would reach nobody. */
        record Closed() implements Outcome {}
    }

    public Outcome run(ReviewId id, PersonId by, String text) {
        if (text.isBlank()) return new Outcome.Unclear("Write a line or two; nobody sees it until you share it.");
        if (text.length() > LONGEST) return new Outcome.Unclear("Keep it under " + LONGEST + " characters.");
        return ground.db().call(() -> {
            var review = stores.reviews().locked(id);
            boolean here = stores.reviews().participants(id).stream()
                    .anyMatch(participant -> participant.person().equals(by));
            if (!here) return new Outcome.NotAParticipant();
            if (review.state() == ReviewState.CLOSED) return new Outcome.Closed();
            var before = stores.accounts().of(id, by);
            stores.accounts()
                    .write(
                            id,
                            by,
                            seal.seal(text, purpose(id, by)),
                            ground.clock().instant());
            before.ifPresent(account -> ShareAccount.takeDown(ground, account));
            return new Outcome.Kept(stores.accounts().of(id, by).orElseThrow().id());
        });
    }

    /** The author's own text, as far as it is there. */
    public Optional<String> own(ReviewId id, PersonId author) {
        return stores.accounts()
                .of(id, author)
                .filter(account -> account.release() != Release.WITHDRAWN)
                .map(account -> seal.open(account.sealed(), purpose(id, author)));
    }

    static String purpose(ReviewId review, PersonId author) {
        return "account/" + review + "/" + author;
    }
}
