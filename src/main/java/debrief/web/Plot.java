package debrief.web;

import debrief.shared.Durations;
import debrief.shared.UtcTime;
import debrief.web.Drawing.Band;
import debrief.web.Drawing.Dot;
import debrief.web.Drawing.Frame;
import debrief.web.Drawing.Impact;
import debrief.web.Drawing.Lane;
import debrief.web.Drawing.Panel;
import debrief.web.Drawing.Tick;
import debrief.writeup.Article.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays one stretch of a timeline out on a sheet: time from left to right, one line per lane. */
final class Plot {
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 15, 30, 60, 120, 180, 360);
    private static final int TICK_ROOM = 62;

    private final Sheet sheet;
    private final List<Moment> stretch;
    private final Impact impact;
    private final Quiet quiet;
    private final Instant from;
    private final Instant to;

    Plot(Sheet sheet, List<Moment> stretch, Impact impact, Quiet quiet) {
        this.sheet = sheet;
        this.stretch = stretch;
        this.impact = impact;
        this.quiet = quiet;
        from = stretch.getFirst().at().at();
        var last = stretch.getLast().at().at();
        to = last.isAfter(from.plus(sheet.shortest())) ? last : from.plus(sheet.shortest());
    }

    Panel panel(@Nullable String folded) {
        var lanes = lanes();
        int bottom = Sheet.TOP + lanes.size() * sheet.laneHeight();
        int reading = bottom + Sheet.AXIS;
        var frame = new Frame(sheet.plotLeft(), sheet.plotRight(), bottom, reading, impactBand(), gaps(), ticks());
        return new Panel(
                stretch.getFirst().at().weekday(), folded, reading + sheet.reading(), frame, lanes, dots(lanes));
    }

    private List<Lane> lanes() {
        var names = stretch.stream().map(Moment::lane).distinct().toList();
        var lanes = new ArrayList<Lane>();
        for (int i = 0; i < names.size(); i++) {
            int top = Sheet.TOP + i * sheet.laneHeight();
            int y = sheet.namesAbove() ? top + 33 : top + sheet.laneHeight() / 2;
            int labelY = sheet.namesAbove() ? top + 12 : y + 4;
            lanes.add(new Lane(names.get(i), y, 0, labelY));
        }
        return lanes;
    }

    private List<Dot> dots(List<Lane> lanes) {
        var dots = new Dot[stretch.size()];
        for (var lane : lanes) {
            var mine = new ArrayList<Integer>();
            for (int i = 0; i < stretch.size(); i++) if (stretch.get(i).lane().equals(lane.name())) mine.add(i);
            int[] xs = apart(
                    mine.stream().mapToInt(i -> x(stretch.get(i).at().at())).toArray());
            for (int k = 0; k < xs.length; k++)
                dots[mine.get(k)] = new Dot(xs[k], lifted(lane.y(), xs, k), stretch.get(mine.get(k)));
        }
        return Arrays.asList(dots);
    }

    private int[] apart(int[] wanted) {
        return Spread.of(wanted, Sheet.APART, sheet.plotLeft(), sheet.plotRight());
    }

    /** Close neighbours stand a little higher and lower in turn. */
    private static int lifted(int y, int[] xs, int k) {
        boolean crowded = (k > 0 && xs[k] - xs[k - 1] < Sheet.WIDTH_OF_MARK)
                || (k + 1 < xs.length && xs[k + 1] - xs[k] < Sheet.WIDTH_OF_MARK);
        if (!crowded) return y;
        return k % 2 == 0 ? y - Sheet.LIFT : y + Sheet.LIFT;
    }

    private @Nullable Band impactBand() {
        var begins = impact.from().at();
        var ends = impact.to() == null ? Instant.MAX : impact.to().at();
        if (!begins.isBefore(to) || !ends.isAfter(from)) return null;
        int left = begins.isBefore(from) || begins.equals(from) ? sheet.left() : x(begins);
        int right = ends.isAfter(to) ? sheet.width() : x(ends);
        return new Band(left, Math.max(2, right - left), "Users are touched");
    }

    private List<Band> gaps() {
        var gaps = new ArrayList<Band>();
        for (int i = 1; i < stretch.size(); i++) {
            var pause = Duration.between(
                    stretch.get(i - 1).at().at(), stretch.get(i).at().at());
            int left = x(stretch.get(i - 1).at().at()) + 10;
            int width = x(stretch.get(i).at().at()) - 10 - left;
            if (quiet.is(pause) && width > 6) gaps.add(new Band(left, width, Durations.inWords(pause)));
        }
        return gaps;
    }

    private List<Tick> ticks() {
        int step = step();
        var ticks = new ArrayList<Tick>();
        long seconds = step * 60L;
        long first = Math.ceilDiv(from.getEpochSecond(), seconds) * seconds;
        for (long at = first; at <= to.getEpochSecond(); at += seconds) {
            var when = Instant.ofEpochSecond(at);
            ticks.add(new Tick(x(when), new UtcTime(when).clock()));
        }
        return ticks.isEmpty()
                ? List.of(new Tick(x(from), stretch.getFirst().at().clock()))
                : ticks;
    }

    private int step() {
        long minutes = Duration.between(from, to).toMinutes();
        int most = Math.max(1, (sheet.plotRight() - sheet.plotLeft()) / TICK_ROOM);
        return STEPS.stream().filter(step -> minutes / step < most).findFirst().orElse(720);
    }

    private int x(Instant at) {
        double share = (double) Duration.between(from, at).toMillis()
                / Duration.between(from, to).toMillis();
        return sheet.plotLeft() + (int) Math.round(share * (sheet.plotRight() - sheet.plotLeft()));
    }
}
