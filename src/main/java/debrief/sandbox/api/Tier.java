package debrief.sandbox.api;

/** How often a method may be called in a minute. */
enum Tier {
    ONE(1, 5),
    TWO(20, 20),
    THREE(50, 50),
    FOUR(100, 100),
    SPECIAL(600, 600),
    /** One message a second in each channel, with short bursts. */
    POSTING(60, 5);

    final int perMinute;
    final int burst;

    Tier(int perMinute, int burst) {
        this.perMinute = perMinute;
        this.burst = burst;
    }
}
