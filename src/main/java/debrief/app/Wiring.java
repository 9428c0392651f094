package debrief.app;

import debrief.action.ActionRoom;
import debrief.catalog.CatalogRoom;
import debrief.db.Db;
import debrief.incident.IncidentRoom;
import debrief.jobs.JobsRoom;
import debrief.jobs.Letters;
import debrief.review.ReviewRoom;
import debrief.review.Seal;
import debrief.slack.SlackRoom;
import debrief.slack.SlackSettings;
import debrief.slack.action.ActionDoor;
import debrief.slack.incident.IncidentDoor;
import debrief.slack.invite.InviteDoor;
import debrief.slack.review.ReviewDoor;
import debrief.slack.timeline.TimelineDoor;
import debrief.slack.writeup.SlackPermalinks;
import debrief.slack.writeup.WriteupDoor;
import debrief.timeline.TimelineRoom;
import debrief.web.Rooms;
import debrief.web.Site;
import debrief.writeup.TellReview;
import debrief.writeup.WriteupRoom;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/**
 * All rooms, built from the ground up, and all letters with who acts on them. What does not stand here does not happen.
 */
final class Wiring {
    final JobsRoom jobs;
    final CatalogRoom catalog;
    final IncidentRoom incidents;
    final TimelineRoom timelines;
    final ActionRoom actions;
    final ReviewRoom reviews;
    final WriteupRoom writeups;
    final SlackRoom slack;

    /**
     * What the rooms stand on.
     *
     * @param key seals private drafts
     * @param slackSettings how to reach Slack, or the sandbox in its place
     */
    Wiring(Settings settings, String key, SlackSettings slackSettings, Db db, InstantSource clock) {
        jobs = new JobsRoom(db, clock);
        catalog = new CatalogRoom(db, jobs.outbox, clock);
        incidents = new IncidentRoom(db, jobs.outbox, clock, catalog);
        timelines = new TimelineRoom(db, jobs.outbox, clock, incidents);
        actions = new ActionRoom(db, jobs.outbox, jobs.timers, clock, catalog, incidents, settings.admins());
        reviews = new ReviewRoom(
                db,
                jobs.outbox,
                jobs.timers,
                clock,
                new ReviewRoom.Rooms(catalog, incidents, timelines, actions),
                new ReviewRoom.Settings(new Seal(List.of(key)), ReviewRoom.Settings.USUAL_SOAK));
        slack = new SlackRoom(slackSettings, jobs.outbox, InstantSource.system());
        var sources = new WriteupRoom.Sources(new TellReview(reviews.stories), new SlackPermalinks(slack.whoWeAre));
        writeups = new WriteupRoom(db, jobs.outbox, clock, catalog, incidents, timelines, actions, sources);
        register(jobs.letters, settings.baseUrl(), clock);
    }

    /** The pages, over the rooms they read from. */
    Site site(InstantSource clock) {
        return new Site(new Rooms(jobs, catalog, incidents, actions, reviews, writeups, clock));
    }

    private void register(Letters letters, URI pages, InstantSource clock) {
        timelines.register(letters);
        actions.register(letters);
        reviews.register(letters);
        writeups.register(letters);

        slack.register(letters);
        new IncidentDoor(slack, incidents, catalog, pages).register(letters);
        new TimelineDoor(slack, timelines, incidents.incidents, catalog, jobs.outbox)
                .register(letters, TimelineDoor.PUSHPIN);
        new InviteDoor(slack, incidents, reviews, catalog, clock).register(letters);
        new ReviewDoor(slack, reviews, incidents, timelines, catalog).register(letters);
        new ActionDoor(slack, actions, catalog, incidents, clock).register(letters);
        new WriteupDoor(slack, writeups, incidents.incidents, pages).register(letters);
    }
}
