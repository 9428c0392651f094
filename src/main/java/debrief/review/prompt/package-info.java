/**
 * Which questions to ask, of whom, in which phase. Pure: hits and the words of {@code templates/prompts} in, chosen prompts
 * out.
 */
@NullMarked
package debrief.review.prompt;

import org.jspecify.annotations.NullMarked;
