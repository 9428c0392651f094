package debrief.timeline;

import debrief.db.Db;
import debrief.support.TestDb;

class TimelineOnPostgresTest extends TimelineContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
