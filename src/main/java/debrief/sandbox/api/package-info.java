/**
 * Slack's Web API as the bot calls it: tokens, scopes, rate limits, arguments and errors as documented. A method that the
 * bot does not use is not here: {@code unknown_method}.
 */
@NullMarked
package debrief.sandbox.api;

import org.jspecify.annotations.NullMarked;
