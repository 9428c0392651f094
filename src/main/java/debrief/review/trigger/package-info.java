/**
 * What a timeline asks about by itself: gaps, slow starts, remedies that did not hold, hand-offs, surprises. Pure: moments
 * in, hits out. A hit is a place worth a question; it says nothing about anybody.
 */
@NullMarked
package debrief.review.trigger;

import org.jspecify.annotations.NullMarked;
