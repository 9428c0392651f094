/**
 * What people do in the workspace: say, react, run commands, click, fill in. The page and the tests act through here,
 * and the bot learns of it as it would from Slack.
 */
@NullMarked
package debrief.sandbox.people;

import org.jspecify.annotations.NullMarked;
