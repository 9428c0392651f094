package debrief.sandbox.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults that tests set for the calls to come. */
public final class CallFaults {
    /** Stands for any method. */
    public static final String ANY = "*";

    private final List<Planned> planned = new ArrayList<>();
    private boolean revoked;

    private static final class Planned {
        private final String method;
        private final CallFault fault;
        private int left;

        private Planned(String method, CallFault fault, int left) {
            this.method = method;
            this.fault = fault;
            this.left = left;
        }
    }

    /** The next so many calls of a method, or of {@link #ANY}, go wrong in this way. */
    public synchronized void next(String method, CallFault fault, int times) {
        planned.add(new Planned(method, fault, times));
    }

    /** The next call of a method goes wrong in this way. */
    public void next(String method, CallFault fault) {
        next(method, fault, 1);
    }

    /** From now on the bot's token is revoked, or good again. */
    public synchronized void revokeToken(boolean revoke) {
        revoked = revoke;
    }

    /** All is well again. */
    public synchronized void none() {
        planned.clear();
        revoked = false;
    }

    synchronized boolean isRevoked() {
        return revoked;
    }

    synchronized @Nullable CallFault take(String method) {
        for (var each : planned) {
            if (!each.method.equals(ANY) && !each.method.equals(method)) continue;
            if (--each.left == 0) planned.remove(each);
            return each.fault;
        }
        return null;
    }
}
