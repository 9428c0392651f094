package debrief.action;

import debrief.db.Db;
import debrief.support.TestDb;

class ActionsOnPostgresTest extends ActionContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
