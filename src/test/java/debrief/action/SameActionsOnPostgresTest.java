package debrief.action;

import debrief.db.Db;
import debrief.support.TestDb;

class SameActionsOnPostgresTest extends SameActionContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
