package debrief.slack.writeup;

import debrief.incident.Viewer;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.slack.Place;
import debrief.slack.SlackCourier;
import debrief.slack.SlackRoom;
import debrief.slack.message.WriteupAnnounced;
import debrief.writeup.ReaderFound;
import debrief.writeup.Writeups;
import java.net.URI;

/** Tells one channel of a write-up that concerns it. */
final class AnnounceWriteup implements SlackCourier<ReaderFound> {
    private final SlackRoom slack;
    private final Writeups writeups;
    private final URI pages;

    AnnounceWriteup(SlackRoom slack, Writeups writeups, URI pages) {
        this.slack = slack;
        this.writeups = writeups;
        this.pages = pages;
    }

    @Override
    public Receipt send(ReaderFound letter, Attempt attempt) {
        writeups.published(letter.incident(), Viewer.house())
                .ifPresent(writeup -> slack.poster.post(
                        Place.in(letter.channel()),
                        WriteupAnnounced.of(
                                writeup.article(), letter.because(), WriteupDoor.page(pages, letter.incident())),
                        attempt));
        return Receipt.none();
    }
}
