package debrief.incident;

import debrief.db.Db;
import debrief.support.TestDb;

class IncidentOnH2Test extends IncidentContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
