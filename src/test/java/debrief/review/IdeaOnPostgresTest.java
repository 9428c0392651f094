package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class IdeaOnPostgresTest extends IdeaContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
