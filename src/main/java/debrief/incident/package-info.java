/**
 * The event we respond to and learn from: opened, led, resolved; it owns its channel and decides who may see what.
 * Everything above may call it; it has never heard of timelines or reviews, it posts letters.
 */
@NullMarked
package debrief.incident;

import org.jspecify.annotations.NullMarked;
