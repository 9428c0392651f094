package debrief.timeline;

import debrief.db.Db;
import debrief.support.TestDb;

class AnyOrderOnH2Test extends AnyOrderContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
