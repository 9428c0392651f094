package debrief.incident;

import debrief.shared.PersonId;

/** Who is looking. Every reading use case asks for one. */
public sealed interface Viewer {
    /** A person of the workspace. */
    record Somebody(PersonId person) implements Viewer {}

    /** A reader we know nothing of, such as a browser that has not signed in. */
    record Anyone() implements Viewer {}

    /** Debrief itself, acting on a letter. What it reads so must not be shown to people. */
    record House() implements Viewer {}

    static Viewer of(PersonId person) {
        return new Somebody(person);
    }

    static Viewer anyone() {
        return new Anyone();
    }

    static Viewer house() {
        return new House();
    }
}
