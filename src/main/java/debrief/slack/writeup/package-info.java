/** Write-ups as Slack sees them: drafted and published by command, announced where they concern somebody. */
@NullMarked
package debrief.slack.writeup;

import org.jspecify.annotations.NullMarked;
