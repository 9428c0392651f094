package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class AnsweringOnH2Test extends AnsweringContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
