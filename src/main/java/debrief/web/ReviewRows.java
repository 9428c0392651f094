package debrief.web;

import debrief.incident.Incident;
import debrief.incident.Viewer;
import debrief.review.Review;
import debrief.shared.UtcTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews that are not over, as pages show them. */
public final class ReviewRows {
    private final Rooms rooms;

    ReviewRows(Rooms rooms) {
        this.rooms = rooms;
    }

    /** One review. @param words where it stands @param at when it begins, or until when it is written; null when neither is set */
    public record Row(
            long incident,
            String title,
            String words,
            @Nullable UtcTime at) {}

    /** The soonest first. */
    List<Row> coming(int atMost) {
        return rooms.reviews().reviews.open().stream()
                .map(this::row)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Row::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(atMost)
                .toList();
    }

    /** Empty when its incident is not for every reader. */
    private Optional<Row> row(Review review) {
        return rooms.incidents()
                .incidents
                .find(review.incidentId(), Viewer.anyone())
                .map(incident -> row(review, incident));
    }

    private Row row(Review review, Incident incident) {
        var title = rooms.writeups().telling.of(incident.id()).apply(incident.title());
        var phase = review.state().phase().map(open -> "Under way: " + open.title());
        if (phase.isPresent()) return new Row(incident.id().value(), title, phase.get(), null);
        return review.writingUntil() == null
                ? new Row(incident.id().value(), title, "The group meets", time(review.groupFrom()))
                : new Row(incident.id().value(), title, "In writing, until", time(review.writingUntil()));
    }

    private static @Nullable UtcTime time(@Nullable Instant at) {
        return at == null ? null : new UtcTime(at);
    }
}
