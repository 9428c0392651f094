package debrief.action;

import debrief.db.Db;
import debrief.support.TestDb;

class SameActionsOnH2Test extends SameActionContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
