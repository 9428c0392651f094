/** The review, conducted in threads: phases opened in turn, prompts asked, answers heard, ideas parked, factors named. */
@NullMarked
package debrief.slack.review;

import org.jspecify.annotations.NullMarked;
