package debrief.slack.writeup;

import debrief.incident.IncidentId;
import debrief.incident.Incidents;
import debrief.jobs.Letters;
import debrief.slack.SlackRoom;
import debrief.writeup.ReaderFound;
import debrief.writeup.WriteupRoom;
import java.net.URI;

/** Everything about write-ups that Slack sees, registered. */
public final class WriteupDoor {
    private final SlackRoom slack;
    private final WriteupRoom writeups;
    private final Incidents incidents;
    private final URI pages;

    /** @param pages how people reach the web pages */
    public WriteupDoor(SlackRoom slack, WriteupRoom writeups, Incidents incidents, URI pages) {
        this.slack = slack;
        this.writeups = writeups;
        this.incidents = incidents;
        this.pages = pages;
    }

    public void register(Letters letters) {
        new PublishView(slack, writeups, incidents, pages).register();
        letters.courier(ReaderFound.class, "announce-writeup", new AnnounceWriteup(slack, writeups.writeups, pages));
    }

    static String page(URI pages, IncidentId incident) {
        return pages.toString().replaceAll("/+$", "") + "/incidents/" + incident + "/writeup";
    }
}
