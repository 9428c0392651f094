package debrief.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Says in a line what is alike and what differs. */
final class Reason {
    private Reason() {}

    static String of(SortedSet<String> shared, boolean sameService, boolean open, Difference difference) {
        List<String> parts = new ArrayList<>();
        if (!shared.isEmpty()) parts.add("both speak of " + String.join(", ", shared));
        parts.add(sameService ? "same service" : "another service");
        if (!open) parts.add("no longer open");
        switch (difference) {
            case DIRECTION -> parts.add("points the other way");
            case NUMBER -> parts.add("with other numbers");
            case SLOT -> parts.add("each names something the other does not");
            case NONE -> {}
        }
        return String.join("; ", parts);
    }
}
