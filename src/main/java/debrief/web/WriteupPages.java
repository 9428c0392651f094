package debrief.web;

import debrief.incident.IncidentId;
import debrief.incident.Viewer;
import debrief.shared.UtcTime;
import debrief.web.Drawing.Impact;
import debrief.writeup.Published;
import debrief.writeup.Renderer;
import java.util.Map;
import java.util.Optional;

/** Published write-ups: the list, the article, the same as a Markdown file. */
public final class WriteupPages {
    private static final int AT_MOST = 500;

    private final Rooms rooms;
    private final Pages pages;
    private final Renderer renderer = new Renderer();

    WriteupPages(Rooms rooms, Pages pages) {
        this.rooms = rooms;
        this.pages = pages;
    }

    /** A write-up in a list. */
    public record Row(long incident, String title, String impact, UtcTime publishedAt, int minutes, String services) {
        static Row of(Published writeup) {
            var article = writeup.article();
            return new Row(
                    writeup.incident().value(),
                    article.title(),
                    article.impact(),
                    writeup.publishedAt(),
                    article.minutesToRead(),
                    String.join(", ", article.services()));
        }
    }

    void addTo(Router router) {
        router.add("/writeups", (_, _) -> Optional.of(list()));
        router.add("/incidents/{id}/writeup", (_, id) -> published(id).map(this::article));
        router.add("/incidents/{id}/writeup.md", (_, id) -> published(id).map(this::markdown));
    }

    private Answer list() {
        var rows = rooms.writeups().writeups.newest(AT_MOST, Viewer.anyone()).stream()
                .map(Row::of)
                .toList();
        return pages.ok("writeups", Map.of("writeups", rows));
    }

    private Optional<Published> published(long id) {
        return rooms.writeups().writeups.published(new IncidentId(id), Viewer.anyone());
    }

    private Answer article(Published writeup) {
        var article = writeup.article();
        var impact = new Impact(article.startedAt(), article.resolvedAt());
        return pages.ok(
                "writeup",
                Map.of(
                        "article", article,
                        "publishedAt", writeup.publishedAt(),
                        "amendments", writeup.amendments(),
                        "wide", Drawing.wide(article.timeline(), impact),
                        "narrow", Drawing.narrow(article.timeline(), impact)));
    }

    private Answer markdown(Published writeup) {
        return Answer.of(200, "text/markdown;charset=UTF-8", renderer.markdown(writeup))
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"write-up-" + writeup.incident().value() + ".md\"")
                .with("Cache-Control", "no-store");
    }
}
