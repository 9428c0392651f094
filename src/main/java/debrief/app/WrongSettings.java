package debrief.app;

import java.util.List;

/** Debrief cannot start with these settings. The message has a line for each fault, for the operator. */
public final class WrongSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongSettings(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
