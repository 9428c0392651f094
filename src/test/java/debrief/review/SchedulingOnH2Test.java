package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class SchedulingOnH2Test extends SchedulingContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
