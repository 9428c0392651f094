package debrief.app;

import debrief.action.ActionRoom;
import debrief.catalog.CatalogRoom;
import debrief.db.Db;
import debrief.incident.IncidentRoom;
import debrief.jobs.JobsRoom;
import debrief.slack.SlackRoom;
import debrief.slack.SlackSettings;
import debrief.slack.incident.IncidentDoor;
import debrief.slack.timeline.TimelineDoor;
import debrief.timeline.TimelineRoom;
import java.time.InstantSource;

/**
 * All rooms, built from the ground up, and all letters with who acts on them. What does not stand here does not happen.
 */
final class Wiring {
    final JobsRoom jobs;
    final CatalogRoom catalog;
    final IncidentRoom incidents;
    final TimelineRoom timelines;
    final ActionRoom actions;
    final SlackRoom slack;

    /** What the rooms stand on. @param slackSettings how to reach Slack, or the sandbox in its place */
    Wiring(Settings settings, SlackSettings slackSettings, Db db, InstantSource clock) {
        jobs = new JobsRoom(db, clock);
        catalog = new CatalogRoom(db, jobs.outbox, clock);
        incidents = new IncidentRoom(db, jobs.outbox, clock, catalog);
        timelines = new TimelineRoom(db, jobs.outbox, clock, incidents);
        actions = new ActionRoom(db, jobs.outbox, jobs.timers, clock, catalog, incidents, settings.admins());
        slack = new SlackRoom(slackSettings, jobs.outbox, InstantSource.system());

        timelines.register(jobs.letters);
        actions.register(jobs.letters);

        slack.register(jobs.letters);
        new IncidentDoor(slack, incidents, catalog, settings.baseUrl()).register(jobs.letters);
        new TimelineDoor(slack, timelines, incidents.incidents, catalog, jobs.outbox)
                .register(jobs.letters, TimelineDoor.PUSHPIN);
    }
}
