package debrief.catalog;

import debrief.jobs.Letter;
import debrief.shared.PersonId;

/** Somebody spoke whom we do not know yet. */
public record PersonMet(PersonId person) implements Letter {
    @Override
    public String subject() {
        return "person/" + person;
    }
}
