package debrief.review;

import debrief.db.Db;
import debrief.support.TestDb;

class ConductingOnPostgresTest extends ConductingContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
