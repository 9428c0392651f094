package debrief.action;

import debrief.shared.ChannelId;
import debrief.shared.MessageTs;

/** A message that shows an action. */
public record ShownAt(ChannelId channel, MessageTs ts) {}
