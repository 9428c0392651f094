package debrief.timeline;

import debrief.shared.MessageTs;

/** One wording of a message. {@code saidAt} is when it was posted or edited; the text is empty once the message is deleted. */
public record MessageVersion(MessageTs saidAt, String said) {}
