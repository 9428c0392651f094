/**
 * The timeline as Slack sees it: messages, reactions, pins, the message menu and {@code /incident note} come in; a tick on
 * the message goes out. Nothing is said where a reaction will do.
 */
@NullMarked
package debrief.slack.timeline;

import org.jspecify.annotations.NullMarked;
