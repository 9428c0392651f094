package debrief.review;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.CHEN;
import static debrief.support.AnIncident.INES;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.db.Db;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Own accounts, on every database. */
abstract class AccountContract {
    private AReview it;

    abstract Db open();

    @BeforeEach
    void start() {
        it = new AReview(open());
    }

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void an_account_is_its_authors_alone_until_they_share_it() {
        var id = it.started();
        assertThat(it.room.writeAccount.run(id, CHEN, "I was not there"))
                .isInstanceOf(WriteAccount.Outcome.NotAParticipant.class);
        it.room.writeAccount.run(id, BEN, "I thought the disk was full");
        assertThat(it.room.writeAccount.own(id, BEN)).contains("I thought the disk was full");
        assertThat(it.room.writeAccount.own(id, ADA)).isEmpty();
        assertThat(it.everythingKept()).doesNotContain("disk was full");
        assertThat(it.story().accounts()).isEmpty();
    }

    @Test
    void a_shared_account_is_told_by_role() {
        var id = it.started();
        it.room.writeAccount.run(id, BEN, "I thought the disk was full");
        it.room.shareAccount.run(id, BEN, Release.BY_ROLE);
        it.run();
        var account = it.sent(AccountShared.class).getFirst().account();
        assertThat(it.room.accounts.posted(account)).hasValueSatisfying(posted -> {
            assertThat(posted.by()).isNull();
            assertThat(posted.role()).isEqualTo("Platform responder");
            assertThat(posted.text()).isEqualTo("I thought the disk was full");
        });
    }

    @Test
    void a_shared_account_may_be_shared_anew_by_name_and_goes_when_it_is_withdrawn() {
        var id = it.started();
        it.room.writeAccount.run(id, BEN, "I thought the disk was full");
        it.room.shareAccount.run(id, BEN, Release.BY_ROLE);
        it.run();
        var account = it.sent(AccountShared.class).getFirst().account();
        it.room.recordPosted.account(account, AReview.CHANNEL, it.ts());
        it.room.shareAccount.run(id, BEN, Release.NAMED);
        it.run();
        assertThat(it.sent(AccountWithdrawn.class)).hasSize(1);
        assertThat(it.story().accounts())
                .containsExactly(new ReviewStory.Account("Ben Okafor", "I thought the disk was full"));
        it.room.shareAccount.withdraw(id, BEN);
        assertThat(it.story().accounts()).isEmpty();
        assertThat(it.room.accounts.posted(account)).isEmpty();
        assertThat(it.everythingKept()).doesNotContain("disk was full");
    }

    @Test
    void an_account_for_the_facilitator_is_opened_by_the_facilitator_alone() {
        var id = it.started();
        it.room.writeAccount.run(id, BEN, "I thought the disk was full");
        it.room.shareAccount.run(id, BEN, Release.FACILITATOR);
        it.run();
        var account = it.sent(AccountShared.class).getFirst().account();
        assertThat(it.room.accounts.posted(account).orElseThrow().text()).isNull();
        assertThat(it.room.accounts.forFacilitator(account, INES)).contains("I thought the disk was full");
        assertThat(it.room.accounts.forFacilitator(account, ADA)).isEmpty();
        assertThat(it.story().accounts()).isEmpty();
        assertThat(it.everythingKept()).doesNotContain("disk was full");
    }
}
