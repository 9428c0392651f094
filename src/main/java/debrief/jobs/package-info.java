/**
 * Durable work: letters that are stored in the transaction that made them true, delivered once each by one worker in
 * the whole cluster, retried, and kept in sight when they cannot be delivered. Timers post letters later. The room
 * knows nothing of what the letters say.
 */
@NullMarked
package debrief.jobs;

import org.jspecify.annotations.NullMarked;
