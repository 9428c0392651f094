package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class ConductingOnH2Test extends ConductingContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
