/**
 * The state of the sandbox workspace: people, conversations, messages, views and files, and what happens to them.
 * Everything is kept in Slack's own JSON shapes. Knows nothing of HTTP: the API, the delivery and the people are above.
 */
@NullMarked
package debrief.sandbox.workspace;

import org.jspecify.annotations.NullMarked;
