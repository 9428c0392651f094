package debrief.review;

import debrief.db.Db;

/** The room's tables. */
record Stores(
        ReviewStore reviews,
        PromptStore prompts,
        AnswerStore answers,
        AccountStore accounts,
        FactorStore factors,
        IdeaStore ideas) {
    static Stores over(Db db) {
        return new Stores(
                new ReviewStore(db),
                new PromptStore(db),
                new AnswerStore(db),
                new AccountStore(db),
                new FactorStore(db),
                new IdeaStore(db));
    }
}
