package debrief.jobs;

import debrief.db.Db;
import debrief.support.TestDb;

class DeliveryOnPostgresTest extends DeliveryContract {
    @Override
    Db open() {
        return TestDb.postgres();
    }
}
