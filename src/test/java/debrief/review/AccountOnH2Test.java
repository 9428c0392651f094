package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class AccountOnH2Test extends AccountContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
