package debrief.writeup;

import debrief.writeup.Article.Findings;
import debrief.writeup.Article.Ideas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review has told so far.
 *
 * @param missing what it lacks before others can learn from it
 */
public record Told(Findings findings, @Nullable Ideas ideas, List<Missing> missing) {}
