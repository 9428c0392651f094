/**
 * Recorded incidents, and the replayer that types them into the sandbox workspace at their own times. Whatever it does, it does
 * as one of the people or apps there, by the same ways as the page; nothing reaches the bot behind its back.
 */
@NullMarked
package debrief.sandbox.replay;

import org.jspecify.annotations.NullMarked;
