package debrief.writeup;

import debrief.incident.IncidentId;

/** The write-up of one incident. Only a draft can be changed; a published one has nothing to change it with. */
public sealed interface Writeup permits Draft, Published {
    IncidentId incident();

    Article article();
}
