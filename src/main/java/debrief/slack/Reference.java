package debrief.slack;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What a person can quote and an operator can find in the log. */
record Reference(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Reference fresh() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return new Reference(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return value;
    }
}
