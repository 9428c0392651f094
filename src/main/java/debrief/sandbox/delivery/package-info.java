/**
 * From the workspace to the bot: events, commands and interactions, signed over HTTP or through Socket Mode, with
 * time-outs and retries as Slack documents them, and with faults on demand.
 */
@NullMarked
package debrief.sandbox.delivery;

import org.jspecify.annotations.NullMarked;
