package debrief.timeline;

import debrief.db.Db;
import debrief.support.TestDb;

class TimelineOnH2Test extends TimelineContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
