package debrief.web;

import java.util.ArrayDeque;

/** Moves marks apart that would cover each other, each as little as can be, and none off the sheet. */
final class Spread {
    private Spread() {}

    /** Several neighbours that move together. */
    private record Block(double sum, int size) {
        double mean() {
            return sum / size;
        }

        Block with(Block other) {
            return new Block(sum + other.sum, size + other.size);
        }
    }

    /**
     * The places nearest to {@code wanted} that are in the same order and {@code apart} from each other.
     *
     * @param wanted places in ascending order
     */
    static int[] of(int[] wanted, int apart, int from, int to) {
        var blocks = new ArrayDeque<Block>();
        for (int i = 0; i < wanted.length; i++) {
            var block = new Block(wanted[i] - (double) i * apart, 1);
            while (!blocks.isEmpty() && blocks.getLast().mean() > block.mean()) {
                block = blocks.removeLast().with(block);
            }
            blocks.addLast(block);
        }
        int latest = Math.max(from, to - (wanted.length - 1) * apart);
        var places = new int[wanted.length];
        int at = 0;
        for (var block : blocks) {
            int first = Math.clamp(Math.round(block.mean()), from, latest);
            for (int i = 0; i < block.size(); i++, at++) places[at] = first + at * apart;
        }
        return places;
    }
}
