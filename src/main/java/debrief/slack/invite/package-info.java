/** Booking a review and writing one's own account, in Slack: hours proposed and moved, calendar files, private forms. */
@NullMarked
package debrief.slack.invite;

import org.jspecify.annotations.NullMarked;
