/**
 * Ids, text and time: the words every room shares. Knows nothing of ours.
 */
@NullMarked
package debrief.shared;

import org.jspecify.annotations.NullMarked;
