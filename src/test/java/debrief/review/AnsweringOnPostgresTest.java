package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class AnsweringOnPostgresTest extends AnsweringContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
