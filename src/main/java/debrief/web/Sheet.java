package debrief.web;

import java.time.Duration;

/**
 * The sizes of a drawing, in its own units.
 *
 * @param left room for lane names; 0 writes them above the lines
 * @param mostMarks how many marks one stretch may hold
 * @param shortest the least time that its width stands for
 * @param reading height of the line in which the entry in hand is read
 */
record Sheet(String name, int width, int left, int laneHeight, int mostMarks, Duration shortest, int reading) {
    static final Sheet WIDE = new Sheet("wide", 960, 168, 38, 18, Duration.ofMinutes(30), 48);
    static final Sheet NARROW = new Sheet("narrow", 340, 0, 50, 8, Duration.ofMinutes(10), 66);

    static final int MARGIN = 14;
    static final int TOP = 12;
    static final int AXIS = 26;

    /** Two marks of one lane are at least this far apart. */
    static final int APART = 11;

    /** Nearer than this they would touch, were they on one line. */
    static final int WIDTH_OF_MARK = 17;

    static final int LIFT = 6;

    int plotLeft() {
        return left + MARGIN;
    }

    int plotRight() {
        return width - MARGIN;
    }

    boolean namesAbove() {
        return left == 0;
    }
}
