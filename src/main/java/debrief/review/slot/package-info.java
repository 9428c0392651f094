/**
 * Finding hours that suit people where they sit, and writing them as calendar invitations. Pure, but for the calendar
 * format, which is biweekly's and stays in here.
 */
@NullMarked
package debrief.review.slot;

import org.jspecify.annotations.NullMarked;
