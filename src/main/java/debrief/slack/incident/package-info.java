/** Declaring and leading an incident from Slack: commands and the modal in, channel and headline out. */
@NullMarked
package debrief.slack.incident;

import org.jspecify.annotations.NullMarked;
