package debrief.incident;

import debrief.db.Db;
import debrief.support.TestDb;

class IncidentOnPostgresTest extends IncidentContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
