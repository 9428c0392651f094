/** Actions in Slack: shown in the owning team's channel with buttons, decided by forms, listed by command. */
@NullMarked
package debrief.slack.action;

import org.jspecify.annotations.NullMarked;
