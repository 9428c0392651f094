package debrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.shared.UtcTime;
import debrief.web.Drawing.Impact;
import debrief.writeup.Article.Moment;
import debrief.writeup.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Instant START = Instant.parse("2024-03-13T10:00:00Z");
    private static final Impact IMPACT = new Impact(new UtcTime(START), null);

    @Test
    void nights_and_long_quiet_times_are_folded_away() {
        var drawing = Drawing.wide(List.of(at(0), at(10), at(300), at(24 * 60)), IMPACT);
        assertThat(drawing.panels())
                .extracting(Drawing.Panel::folded)
                .containsExactly(null, "4 hours 50 minutes", "19 hours");
    }

    @Test
    void a_pause_that_stands_out_is_hatched() {
        var drawing = Drawing.wide(List.of(at(0), at(5), at(9), at(60), at(65)), IMPACT);
        assertThat(drawing.panels().getFirst().frame().gaps())
                .singleElement()
                .extracting(Drawing.Band::words)
                .isEqualTo("51 minutes");
    }

    @Test
    void everything_lies_on_the_sheet_and_no_stretch_is_too_full() {
        var crowd = IntStream.range(0, 90).mapToObj(i -> at(i / 4)).toList();
        for (var drawing : List.of(Drawing.wide(crowd, IMPACT), Drawing.narrow(crowd, IMPACT))) {
            var dots = new ArrayList<Drawing.Dot>();
            drawing.panels().forEach(panel -> dots.addAll(panel.dots()));
            assertThat(dots).hasSize(90).allSatisfy(dot -> assertThat(dot.x()).isBetween(0, drawing.width()));
            assertThat(drawing.panels())
                    .allSatisfy(panel -> assertThat(panel.dots().size()).isLessThanOrEqualTo(18));
        }
    }

    @Test
    void of_a_very_long_timeline_the_rest_is_said_to_be_in_the_list() {
        var drawing = Drawing.narrow(
                IntStream.range(0, 5_000).mapToObj(DrawingTest::at).toList(), IMPACT);
        assertThat(drawing.left()).isEqualTo(4_800);
    }

    @Test
    void an_empty_timeline_draws_nothing() {
        assertThat(Drawing.wide(List.of(), IMPACT).panels()).isEmpty();
    }

    @Test
    void marks_move_apart_as_little_as_can_be() {
        assertThat(Spread.of(new int[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
        assertThat(Spread.of(new int[] {0, 1, 90}, 10, 0, 100)).containsExactly(0, 10, 90);
        assertThat(Spread.of(new int[] {98, 99, 100}, 10, 0, 100)).containsExactly(80, 90, 100);
    }

    private static Moment at(int minute) {
        return new Moment(
                minute,
                new UtcTime(START.plusSeconds(60L * minute)),
                "Responder",
                "Platform",
                Mark.NOTE,
                "Something",
                null);
    }
}
