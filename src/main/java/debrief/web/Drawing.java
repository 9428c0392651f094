package debrief.web;

import debrief.shared.Durations;
import debrief.shared.UtcTime;
import debrief.writeup.Article.Moment;
import debrief.writeup.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The drawn timeline: stretches of time one below the other, so that it reads from left to right on any screen. Long quiet
 * times and nights are folded away between them. Pure geometry; the template only writes it down.
 *
 * @param size for style: {@code wide} or {@code narrow}
 * @param legend the marks that appear
 * @param left how many entries are not drawn because there are too many
 */
public record Drawing(String size, int width, List<Panel> panels, List<Mark> legend, int left) {
    private static final int MOST_DRAWN = 200;

    /** One stretch of time with its lanes. */
    public record Panel(
            String title, @Nullable String folded, int height, Frame frame, List<Lane> lanes, List<Dot> dots) {}

    /**
     * What lies behind the lanes.
     *
     * @param left where the plot begins
     * @param reading where the line for the entry in hand begins
     */
    public record Frame(
            int left,
            int right,
            int bottom,
            int reading,
            @Nullable Band impact,
            List<Band> gaps,
            List<Tick> ticks) {}

    /** A team or an app; its line lies at {@code y}, its name at {@code labelX, labelY}. */
    public record Lane(String name, int y, int labelX, int labelY) {}

    /** An entry at its place. */
    public record Dot(int x, int y, Moment moment) {}

    /** A stretch along the axis with what it is, in words. */
    public record Band(int x, int width, String words) {}

    /** A time under the axis. */
    public record Tick(int x, String clock) {}

    /** When users were touched; without an end while they are. */
    public record Impact(UtcTime from, @Nullable UtcTime to) {}

    /** For screens with room. */
    public static Drawing wide(List<Moment> timeline, Impact impact) {
        return of(Sheet.WIDE, timeline, impact);
    }

    /** For telephones and narrow columns: more folds, names above the lines. */
    public static Drawing narrow(List<Moment> timeline, Impact impact) {
        return of(Sheet.NARROW, timeline, impact);
    }

    private static Drawing of(Sheet sheet, List<Moment> timeline, Impact impact) {
        var drawn = timeline.subList(0, Math.min(MOST_DRAWN, timeline.size()));
        var quiet = Quiet.of(drawn);
        var panels = new ArrayList<Panel>();
        List<Moment> before = List.of();
        for (var stretch : Stretches.of(drawn, sheet.mostMarks())) {
            panels.add(new Plot(sheet, stretch, impact, quiet).panel(folded(before, stretch)));
            before = stretch;
        }
        var legend = new TreeSet<Mark>();
        drawn.forEach(moment -> legend.add(moment.mark()));
        return new Drawing(sheet.name(), sheet.width(), panels, List.copyOf(legend), timeline.size() - drawn.size());
    }

    private static @Nullable String folded(List<Moment> before, List<Moment> after) {
        if (before.isEmpty()) return null;
        return Durations.inWords(Duration.between(
                before.getLast().at().at(), after.getFirst().at().at()));
    }
}
