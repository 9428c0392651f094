package debrief.writeup;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.INES;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.incident.IncidentId;
import debrief.review.Factor.Part;
import debrief.review.Review;
import debrief.review.ReviewId;
import debrief.review.ReviewState;
import debrief.review.ReviewStory;
import debrief.review.prompt.Phase;
import debrief.shared.UtcTime;
import debrief.timeline.EntryId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellReviewTest {
    private static final Instant NOON = Instant.parse("2023-04-11T12:00:00Z");
    private static final List<ReviewStory.Factor> THREE_OF_TWO_KINDS = List.of(
            factor("Telemetry", Part.HID, "The alert cleared itself"),
            factor("Telemetry", Part.SLOWED, "Two dashboards differ"),
            factor("Helpers", Part.HELPED, "Somebody kept looking"));

    @Test
    void what_was_said_stands_in_its_section() {
        var told = TellReview.told(story(ReviewState.CLOSED, THREE_OF_TWO_KINDS));
        assertThat(told.findings().seats())
                .containsExactly(
                        new Article.Seat("Platform responder A", null, "I saw the queue grow"),
                        new Article.Seat(
                                "Service desk responder", "What stood out at 12:00 UTC?", "Three calls at once"));
        assertThat(told.findings().factors())
                .extracting(Article.Factor::family)
                .containsExactly("Telemetry, hid it", "Telemetry, slowed the response");
        assertThat(told.findings().helped()).extracting(Article.Remark::words).containsExactly("Somebody kept looking");
        assertThat(told.findings().surprises())
                .extracting(Article.Remark::words)
                .containsExactly("Nothing surprised those who took part.");
        assertThat(told.missing()).isEmpty();
    }

    @Test
    void ideas_are_counted_and_never_told() {
        assertThat(TellReview.told(story(ReviewState.CLOSED, THREE_OF_TWO_KINDS))
                        .ideas())
                .isEqualTo(new Article.Ideas(2, new UtcTime(NOON)));
    }

    @Test
    void a_review_that_has_not_begun_or_is_not_over_is_said_to_be_missing() {
        assertThat(missing(ReviewState.SCHEDULED)).containsExactly(Missing.REVIEW);
        assertThat(missing(ReviewState.PERSPECTIVES)).containsExactly(Missing.PHASES);
        assertThat(missing(ReviewState.SURPRISES)).containsExactly(Missing.PHASES);
        assertThat(missing(ReviewState.IDEAS)).isEmpty();
    }

    @Test
    void factors_of_one_kind_are_too_few() {
        var ofOneKind = List.of(
                factor("Telemetry", Part.HID, "One"),
                factor("Telemetry", Part.HID, "Two"),
                factor("Telemetry", Part.SLOWED, "Three"));
        assertThat(TellReview.told(story(ReviewState.CLOSED, ofOneKind)).missing())
                .containsExactly(Missing.FACTORS);
        assertThat(TellReview.told(story(ReviewState.CLOSED, THREE_OF_TWO_KINDS.subList(1, 3)))
                        .missing())
                .containsExactly(Missing.FACTORS);
    }

    private static List<Missing> missing(ReviewState state) {
        return TellReview.told(story(state, THREE_OF_TWO_KINDS)).missing();
    }

    private static ReviewStory story(ReviewState state, List<ReviewStory.Factor> factors) {
        var review = new Review(
                new ReviewId(1), new IncidentId(1), state, ADA, INES, false, true, null, null, null, 0, NOON);
        var said = new ReviewStory.Said(
                Phase.PERSPECTIVES,
                "What stood out at {{2023-04-11T12:00:00Z}}?",
                "Service desk responder",
                "Three calls at once",
                null,
                NOON);
        return new ReviewStory(
                review,
                List.of(new ReviewStory.Account("Platform responder A", "I saw the queue grow")),
                List.of(said),
                factors,
                true,
                List.of(),
                2,
                List.of());
    }

    private static ReviewStory.Factor factor(String kind, Part part, String words) {
        return new ReviewStory.Factor("TEL-ONE", kind, kind, part, words, List.of(new EntryId(3)));
    }
}
