/**
 * How alike two short texts are, and in what: suggestions with the words they share, never a merge. Words that ask for the same thing stand
 * in {@code templates/likeness/en.tsv}. Pure; knows no action.
 */
@NullMarked
package debrief.likeness;

import org.jspecify.annotations.NullMarked;
