package debrief.likeness;

import java.util.SortedSet;

/**
 * Why an earlier text is brought up.
 *
 * @param id id of the earlier text
 * @param score from 0 to 1; orders suggestions, and means little from one backlog to the next
 * @param sharedWords words of the two, as people wrote them; two words for one thing stand as {@code alarm / alert}
 * @param reason for people: what is alike, and what differs
 */
public record Likeness(String id, double score, SortedSet<String> sharedWords, Verdict verdict, String reason) {}
