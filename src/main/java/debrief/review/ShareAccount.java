package debrief.review;

import debrief.shared.PersonId;

/** The author of an account chooses who may read it, chooses anew, or takes it back: then every version of it goes. */
public final class ShareAccount {
    private final Ground ground;
    private final Stores stores;
    private final Neighbours near;
    private final Seal seal;

    ShareAccount(Ground ground, Stores stores, Neighbours near, Seal seal) {
        this.ground = ground;
        this.stores = stores;
        this.near = near;
        this.seal = seal;
    }

    public sealed interface Outcome {
        record Shared(Release release) implements Outcome {}

        record Withdrawn() implements Outcome {}

        /** There is no text to share. */
        record NothingWritten() implements Outcome {}

        /** Nobody leads this review, so nobody would read it. */
        record NoFacilitator() implements Outcome {}
    }

    /** @param release named, by role, or for the facilitator */
    public Outcome run(ReviewId id, PersonId by, Release release) {
        if (release == Release.WITHDRAWN) return withdraw(id, by);
        return ground.db().call(() -> {
            var review = stores.reviews().locked(id);
            var account =
                    stores.accounts().of(id, by).filter(known -> !known.sealed().isEmpty());
            if (account.isEmpty()) return new Outcome.NothingWritten();
            if (release == Release.FACILITATOR && review.facilitator() == null) return new Outcome.NoFacilitator();
            share(account.get(), release);
            return new Outcome.Shared(release);
        });
    }

    private void share(Account account, Release release) {
        if (account.release() == release) return;
        takeDown(ground, account);
        var text = release.isOpen()
                ? seal.open(account.sealed(), WriteAccount.purpose(account.reviewId(), account.author()))
                : null;
        stores.accounts().release(account.id(), release, text);
        if (release != Release.DRAFT) ground.outbox().post(new AccountShared(account.reviewId(), account.id()));
    }

    public Outcome withdraw(ReviewId id, PersonId by) {
        return ground.db().call(() -> {
            stores.reviews().locked(id);
            var account = stores.accounts().of(id, by);
            if (account.isEmpty()) return new Outcome.NothingWritten();
            takeDown(ground, account.get());
            stores.accounts().empty(account.get().id());
            return new Outcome.Withdrawn();
        });
    }

    /** Whether sharing by role would tell who it is: nobody else is of that role. */
    public boolean recognisable(ReviewId id, PersonId author) {
        var review = stores.reviews().find(id).orElseThrow();
        var role = near.incidents().cast.of(review.incidentId()).role(author);
        if (!role.matches(".* [A-Z]")) return true;
        var team = near.team(author);
        return team == null;
    }

    static void takeDown(Ground ground, Account account) {
        if (account.channel() == null
                || account.ts() == null
                || !account.release().isOpen()) return;
        ground.outbox().post(new AccountWithdrawn(account.reviewId(), account.id(), account.channel(), account.ts()));
    }
}
