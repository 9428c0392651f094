package debrief.jobs;

import debrief.db.Db;
import debrief.support.TestDb;

class DeliveryOnH2Test extends DeliveryContract {
    @Override
    Db open() {
        return TestDb.h2();
    }
}
