package debrief.writeup;

import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.review.Factor;
import debrief.review.ReviewState;
import debrief.review.ReviewStory;
import debrief.review.ReviewStory.Said;
import debrief.review.Stories;
import debrief.review.prompt.Phase;
import debrief.review.trigger.Times;
import debrief.shared.UtcTime;
import debrief.timeline.EntryId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings what a review gathered into the words of a write-up, and says what it still lacks. */
public final class TellReview implements Function<IncidentId, Told> {
    private static final int FEWEST_FACTORS = 3;
    private static final int FEWEST_KINDS = 2;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH);

    private final Stories stories;

    public TellReview(Stories stories) {
        this.stories = stories;
    }

    @Override
    public Told apply(IncidentId incident) {
        return stories.of(incident, Viewer.house())
                .map(TellReview::told)
                .orElseGet(() -> new Told(Article.Findings.none(), null, List.of(Missing.REVIEW)));
    }

    static Told told(ReviewStory story) {
        return new Told(findings(story), ideas(story), missing(story));
    }

    private static Article.Findings findings(ReviewStory story) {
        var seats = Stream.concat(
                        story.accounts().stream().map(each -> new Article.Seat(each.by(), null, each.text())),
                        Stream.of(Phase.TIMELINE, Phase.PERSPECTIVES)
                                .flatMap(phase -> story.in(phase).stream())
                                .map(TellReview::seat))
                .toList();
        var factors = story.factors().stream()
                .filter(each -> each.part() != Factor.Part.HELPED)
                .map(each -> new Article.Factor(
                        each.kind() + ", " + each.part().label(),
                        each.words(),
                        each.entries().stream().map(id -> id.value()).toList()))
                .toList();
        return new Article.Findings(
                seats,
                factors,
                helped(story),
                surprises(story),
                story.open().stream()
                        .map(open -> new Article.Remark(shown(open), null))
                        .toList());
    }

    private static Article.Seat seat(Said said) {
        return new Article.Seat(said.role(), said.question() == null ? null : shown(said.question()), said.text());
    }

    private static List<Article.Remark> helped(ReviewStory story) {
        return Stream.concat(
                        story.factors(Factor.Part.HELPED).stream()
                                .map(each -> new Article.Remark(each.words(), first(each.entries()))),
                        remarks(story.in(Phase.HELPED)).stream())
                .toList();
    }

    private static List<Article.Remark> surprises(ReviewStory story) {
        var said = remarks(story.in(Phase.SURPRISES));
        return said.isEmpty() && story.nothingSurprising()
                ? List.of(new Article.Remark("Nothing surprised those who took part.", null))
                : said;
    }

    private static @Nullable Long first(List<EntryId> entries) {
        return entries.isEmpty() ? null : entries.getFirst().value();
    }

    private static List<Article.Remark> remarks(List<Said> said) {
        return said.stream()
                .map(each -> new Article.Remark(
                        each.text(), each.entry() == null ? null : each.entry().value()))
                .toList();
    }

    private static Article.@Nullable Ideas ideas(ReviewStory story) {
        if (story.ideasWaiting() == 0) return null;
        var until = story.review().soakUntil();
        return new Article.Ideas(story.ideasWaiting(), until == null ? null : new UtcTime(until));
    }

    private static List<Missing> missing(ReviewStory story) {
        var missing = new ArrayList<Missing>();
        var state = story.review().state();
        if (!state.started() && state != ReviewState.CLOSED) missing.add(Missing.REVIEW);
        else if (state.phase().filter(phase -> phase != Phase.IDEAS).isPresent()) missing.add(Missing.PHASES);
        if (missing.isEmpty() && tooFewFactors(story)) missing.add(Missing.FACTORS);
        return missing;
    }

    private static boolean tooFewFactors(ReviewStory story) {
        var kinds = story.factors().stream().map(ReviewStory.Factor::kind).distinct();
        return story.factors().size() < FEWEST_FACTORS || kinds.count() < FEWEST_KINDS;
    }

    private static String shown(String text) {
        return Times.shown(text, at -> CLOCK.format(at.atOffset(ZoneOffset.UTC)));
    }
}
