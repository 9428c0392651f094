package debrief.catalog;

final class Slug {
    private Slug() {}

    static void check(String what, String value) {
        if (!value.matches("[a-z0-9][a-z0-9_-]{0,59}")) {
            throw new IllegalArgumentException("The id of a " + what
                    + " is 1 to 60 lower-case letters, digits, - or _, and begins with a letter or digit: " + value);
        }
    }
}
