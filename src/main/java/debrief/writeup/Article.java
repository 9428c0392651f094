package debrief.writeup;

import debrief.shared.UtcTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a write-up says, complete and by value: the page, the Markdown file and the stored snapshot are made from this and
 * nothing else. People appear by role only.
 *
 * @param impact what users met, in their terms; empty while nobody said it
 * @param lasted how long users were touched, in words; empty while it goes on
 * @param audience who should read this, one line each
 * @param summary plain sentences, each from a recorded fact
 */
public record Article(
        long incident,
        String title,
        String impact,
        String severity,
        List<String> services,
        UtcTime startedAt,
        @Nullable UtcTime resolvedAt,
        String lasted,
        List<String> audience,
        List<String> summary,
        List<Moment> timeline,
        Findings findings,
        @Nullable Ideas ideas,
        List<Earlier> earlier) {

    /**
     * One entry of the timeline.
     *
     * @param lane who it belongs to in the drawing: a team, or an app
     * @param mark what it is in the drawing
     * @param source the address of the message it comes from
     */
    public record Moment(
            long entry,
            UtcTime at,
            String role,
            String lane,
            Mark mark,
            String said,
            @Nullable String source) {}

    /** What came out of the review. */
    public record Findings(
            List<Seat> seats, List<Factor> factors, List<Remark> helped, List<Remark> surprises, List<Remark> open) {
        /** Before anything was said. */
        public static Findings none() {
            return new Findings(List.of(), List.of(), List.of(), List.of(), List.of());
        }

        Findings withText(UnaryOperator<String> change) {
            return new Findings(
                    seats.stream().map(seat -> seat.withText(change)).toList(),
                    factors.stream()
                            .map(factor -> new Factor(factor.family(), change.apply(factor.words()), factor.entries()))
                            .toList(),
                    Remark.withText(helped, change),
                    Remark.withText(surprises, change),
                    Remark.withText(open, change));
        }
    }

    /**
     * How it looked from one seat: an account that its author chose to share, or an answer.
     *
     * @param asked the question; null for an account
     */
    public record Seat(String role, @Nullable String asked, String account) {
        Seat withText(UnaryOperator<String> change) {
            return new Seat(change.apply(role), asked == null ? null : change.apply(asked), change.apply(account));
        }
    }

    /** A contributing factor with the kind it is of and the entries it was seen in. */
    public record Factor(String family, String words, List<Long> entries) {}

    /** One thing that was said, and the entry it is about, where it is about one. */
    public record Remark(String words, @Nullable Long entry) {
        static List<Remark> withText(List<Remark> remarks, UnaryOperator<String> change) {
            return remarks.stream()
                    .map(remark -> new Remark(change.apply(remark.words()), remark.entry()))
                    .toList();
        }
    }

    /** How many ideas rest, and until when; null while that is not set. */
    public record Ideas(int parked, @Nullable UtcTime until) {}

    /** An earlier incident of the same service. */
    public record Earlier(long incident, String title, UtcTime at) {}

    /** Minutes that reading takes at two hundred words a minute, at least one. */
    public int minutesToRead() {
        long words = timeline.stream().mapToLong(moment -> words(moment.said())).sum()
                + summary.stream().mapToLong(Article::words).sum()
                + findings.seats().stream()
                        .mapToLong(seat -> words(seat.account()))
                        .sum()
                + findings.factors().stream()
                        .mapToLong(factor -> words(factor.words()))
                        .sum()
                + remarks();
        return (int) Math.max(1, Math.round(words / 200.0));
    }

    private long remarks() {
        var all = List.of(findings.helped(), findings.surprises(), findings.open());
        return all.stream()
                .flatMap(List::stream)
                .mapToLong(remark -> words(remark.words()))
                .sum();
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
