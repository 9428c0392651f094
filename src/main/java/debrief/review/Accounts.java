package debrief.review;

import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading accounts that were shared. Drafts are opened nowhere here. */
public final class Accounts {
    private final Stores stores;
    private final Neighbours near;
    private final Seal seal;

    Accounts(Stores stores, Neighbours near, Seal seal) {
        this.stores = stores;
        this.near = near;
        this.seal = seal;
    }

    /**
     * A shared account as it is posted.
     *
     * @param by the author, when they share with their name; null otherwise
     * @param role how they are called when they do not
     * @param facilitator who alone may read it; null when everybody may
     * @param text null when only the facilitator may read it: they open it with {@link #forFacilitator}
     * @param channel where it is posted, like thread; null when it goes to the facilitator
     */
    public record Posted(
            AccountId account,
            @Nullable PersonId by,
            String role,
            @Nullable PersonId facilitator,
            @Nullable String text,
            @Nullable ChannelId channel,
            @Nullable MessageTs thread) {}

    /** What a courier posts; empty when the account was taken back in the meantime. */
    public Optional<Posted> posted(AccountId id) {
        return stores.accounts().find(id).flatMap(account -> switch (account.release()) {
            case NAMED, BY_ROLE -> Optional.of(open(account));
            case FACILITATOR ->
                Optional.of(new Posted(id, null, role(account), review(account).facilitator(), null, null, null));
            case DRAFT, WITHDRAWN -> Optional.empty();
        });
    }

    private Posted open(Account account) {
        var thread = stores.reviews().phase(account.reviewId(), debrief.review.prompt.Phase.PERSPECTIVES);
        return new Posted(
                account.id(),
                account.release() == Release.NAMED ? account.author() : null,
                role(account),
                null,
                account.shared(),
                thread.map(PhaseThread::channel)
                        .orElse(near.incident(review(account)).channel()),
                thread.map(PhaseThread::root).orElse(null));
    }

    /** The text of an account for the facilitator alone; empty for anybody else. */
    public Optional<String> forFacilitator(AccountId id, PersonId viewer) {
        return stores.accounts()
                .find(id)
                .filter(account -> account.release() == Release.FACILITATOR)
                .filter(account -> viewer.equals(review(account).facilitator()))
                .map(account ->
                        seal.open(account.sealed(), WriteAccount.purpose(account.reviewId(), account.author())));
    }

    /** The text of an answer given in private; empty for anybody but the facilitator and whoever gave it. */
    public Optional<String> answer(ReviewId id, AnswerId answer, PersonId viewer) {
        var review = stores.reviews().find(id).orElseThrow();
        return stores.answers().all(id).stream()
                .filter(known -> known.id().equals(answer) && known.inPrivate())
                .filter(known -> viewer.equals(review.facilitator()) || viewer.equals(known.saidBy()))
                .map(known -> seal.open(known.said(), AnswerPrompt.purpose(id, known.saidBy())))
                .findFirst();
    }

    private Review review(Account account) {
        return stores.reviews().find(account.reviewId()).orElseThrow();
    }

    private String role(Account account) {
        return near.incidents().cast.of(review(account).incidentId()).role(account.author());
    }
}
