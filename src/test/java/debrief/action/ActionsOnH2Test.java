package debrief.action;

import debrief.db.Db;
import debrief.support.TestDb;

class ActionsOnH2Test extends ActionContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
