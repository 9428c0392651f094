/**
 * The write-up: made only from what was said, told by role, published once and never changed after; what came of the
 * ideas joins it as amendments. Called by the doors; knows review, action, timeline, incident and catalog.
 */
@NullMarked
package debrief.writeup;

import org.jspecify.annotations.NullMarked;
