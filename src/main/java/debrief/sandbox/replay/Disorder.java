package debrief.sandbox.replay;

import java.util.Set;

/**
 * What people do to their messages after a recording was played, for tests of what follows: rows whose message is edited, and rows
 * whose message is deleted. Repeats and disorder on the way to the bot are the delivery's own ({@code EventFaults}).
 *
 * @param edited row numbers; the words {@link #EDIT} are added to each
 * @param deleted row numbers
 */
public record Disorder(Set<Integer> edited, Set<Integer> deleted) {
    /** What an edit adds to a message. */
    public static final String EDIT = " (put right)";

    public static final Disorder NONE = new Disorder(Set.of(), Set.of());
}
