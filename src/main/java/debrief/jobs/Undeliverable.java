package debrief.jobs;

/** No repetition would help. The letter stays, marked failed, where admins see it. */
public final class Undeliverable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Undeliverable(String why) {
        super(why);
    }
}
