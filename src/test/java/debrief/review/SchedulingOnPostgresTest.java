package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class SchedulingOnPostgresTest extends SchedulingContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
