package debrief.review;

import debrief.db.Db;
import debrief.jobs.Outbox;
import debrief.jobs.Timers;
import java.time.InstantSource;

/** What every use case of this room stands on. */
record Ground(Db db, Outbox outbox, Timers timers, InstantSource clock) {}
