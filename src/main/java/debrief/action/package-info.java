/**
 * Actions: propose, see whether they were asked for before, route to the owning team, follow their decisions. Duplicates
 * are shown, a person decides, nothing is merged. Keeps factor, moments and impact by value; never asks the review or the
 * timeline. Used by review, writeup, slack and web.
 */
@NullMarked
package debrief.action;

import org.jspecify.annotations.NullMarked;
