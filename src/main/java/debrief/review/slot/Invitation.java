package debrief.review.slot;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * An invitation as calendars read it (RFC 5545). The uid stays when the slot moves; the sequence rises with each move.
 *
 * @param uid names the meeting, for ever
 * @param sequence 0 at first, one more with each change
 * @param attendees by name; addresses of mail are not known, so none are written
 */
public record Invitation(
        String uid, int sequence, Slot slot, String title, String description, List<String> attendees) {
    private static final String NOBODY = "debrief@debrief.invalid";

    /** The file that asks people to come, or, with a higher sequence, to come at another time. */
    public String request(Instant now) {
        return write(Method.request(), Status.confirmed(), now);
    }

    /** The file that takes the invitation back. Its sequence must be higher than that of the request. */
    public String cancellation(Instant now) {
        return write(Method.cancel(), Status.cancelled(), now);
    }

    private String write(Method method, Status status, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Debrief//Debrief//EN");
        calendar.setMethod(method);
        calendar.addEvent(event(status, now));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Status status, Instant now) {
        var event = new VEvent();
        event.setUid(uid);
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(slot.from()));
        event.setDateEnd(Date.from(slot.to()));
        event.setSequence(sequence);
        event.setStatus(status);
        event.setSummary(title);
        event.setDescription(description);
        event.setOrganizer(new Organizer("Debrief", NOBODY));
        for (int i = 0; i < attendees.size(); i++) event.addAttendee(attendee(attendees.get(i), i));
        return event;
    }

    private static Attendee attendee(String name, int number) {
        var attendee = new Attendee(name, "participant-" + (number + 1) + "@debrief.invalid");
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(true);
        return attendee;
    }
}
