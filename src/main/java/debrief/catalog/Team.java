package debrief.catalog;

import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import java.util.List;

/** A team, where it is reached, and who is on call for it. */
public record Team(TeamId id, String name, ChannelId channel, List<PersonId> members, List<PersonId> onCall) {}
