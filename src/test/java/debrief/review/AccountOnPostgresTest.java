package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class AccountOnPostgresTest extends AccountContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
