/**
 * The guard: which words judge people, and a question that asks for what happened in their stead; and which words are ideas for later.
 * Patterns, masks and questions stand in {@code templates/language/en.tsv}. Knows no incident; anyone may ask.
 */
@NullMarked
package debrief.language;

import org.jspecify.annotations.NullMarked;
