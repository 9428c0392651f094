/**
 * Wiring, settings, start and stop. Knows everyone; nobody knows it.
 */
@NullMarked
package debrief.app;

import org.jspecify.annotations.NullMarked;
