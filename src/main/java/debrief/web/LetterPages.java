package debrief.web;

import debrief.jobs.FailedLetter;
import debrief.jobs.JobsRoom;
import debrief.shared.Durations;
import debrief.shared.UtcTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What could not be posted, for admins. What the letters say is not shown. */
public final class LetterPages {
    private static final int AT_MOST = 200;

    private final JobsRoom jobs;
    private final Pages pages;

    LetterPages(JobsRoom jobs, Pages pages) {
        this.jobs = jobs;
        this.pages = pages;
    }

    /** A failed letter as the page shows it. */
    public record Row(long id, String kind, String route, UtcTime at, int attempts, String error) {}

    void addTo(Router router) {
        router.add("/letters", (_, _) -> Optional.of(letters()));
    }

    private Answer letters() {
        var queue = jobs.queue();
        return pages.ok(
                "letters",
                Map.of(
                        "letters",
                                jobs.failed(AT_MOST).stream()
                                        .map(LetterPages::row)
                                        .toList(),
                        "waiting", queue.waiting(),
                        "lag", queue.lag().compareTo(Duration.ofMinutes(1)) < 0 ? "" : Durations.inWords(queue.lag())));
    }

    private static Row row(FailedLetter letter) {
        return new Row(
                letter.id(),
                letter.kind(),
                letter.route(),
                new UtcTime(letter.postedAt()),
                letter.attempts(),
                letter.lastError());
    }
}
