package debrief.sandbox.people;

import java.util.Map;

/** What became of a submitted modal. */
public sealed interface Submitted {
    /** It closed; one below it may show again. */
    record Closed() implements Submitted {}

    /** Fields are wrong and the modal stays: block id to what is wrong. */
    record FieldErrors(Map<String, String> byBlock) implements Submitted {}

    /** It shows something else now. */
    record Updated(String viewId) implements Submitted {}

    /** Another one lies upon it. */
    record Pushed(String viewId) implements Submitted {}

    /** All modals closed. */
    record Cleared() implements Submitted {}

    /** The bot did not answer, or wrongly; the modal stays and tells so. */
    record Failed(String told) implements Submitted {}
}
