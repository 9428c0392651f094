package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class IdeaOnH2Test extends IdeaContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
