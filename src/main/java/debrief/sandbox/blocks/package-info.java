/**
 * What Block Kit allows: its limits on messages, modals and Home tabs, each problem told with a pointer to where it is.
 */
@NullMarked
package debrief.sandbox.blocks;

import org.jspecify.annotations.NullMarked;
