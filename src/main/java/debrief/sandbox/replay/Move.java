package debrief.sandbox.replay;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a person does, told by what they see: labels and words, never ids of blocks.
 *
 * @param as who: a person's id, or {@link #LEADER}
 * @param in where: {@code incident} for the incident's channel, {@code dm} for the person's messages with the bot, {@code home} for App
 *     Home, or a channel's id
 * @param what what they do
 * @param perhaps when there is nothing to do it on, it is left out
 * @param patience how long they look for it
 */
public record Move(String as, String in, What what, boolean perhaps, Duration patience) {
    /** The same, done by somebody else. */
    Move by(String other) {
        return new Move(other, in, what, perhaps, patience);
    }

    /** The channel of the incident that is being played. */
    public static final String INCIDENT = "incident";

    /** Whoever leads the review: known only once the bot has said so. */
    public static final String LEADER = "leader";

    /** What is done. */
    public sealed interface What {}

    /** A slash command is typed. */
    public record Command(String text) implements What {}

    /** A message is typed; in the thread whose first message holds some words, when they are given. */
    public record Say(String text, @Nullable String thread) implements What {}

    /** A button or a menu entry is pressed, in the newest message that has it and, when given, holds some words. */
    public record Click(String label, @Nullable String near) implements What {}

    /** An option is chosen in a list, in the newest message that has it. */
    public record Choose(String option, @Nullable String near) implements What {}

    /** Fields of the open modal are filled in, by their labels, and sent. */
    public record Fill(Map<String, String> fields) implements What {}

    /** A reaction to the newest message that holds some words. */
    public record React(String name, String on) implements What {}

    /** The open modal is closed. */
    record Close() implements What {}

    /** Something is waited for: words or a label that the person sees. */
    public record WaitFor(String words) implements What {}

    /** The clock is moved on: an ISO duration such as {@code PT2H} or {@code P3D}, or {@code 2 working days}. */
    public record MoveClock(String by) implements What {}

    /** The clock is moved to the hour at which the group meets. */
    record MoveToReview() implements What {}
}
