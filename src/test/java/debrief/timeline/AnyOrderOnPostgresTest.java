package debrief.timeline;

import debrief.db.Db;
import debrief.support.TestDb;

class AnyOrderOnPostgresTest extends AnyOrderContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
