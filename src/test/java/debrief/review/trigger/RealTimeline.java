package debrief.review.trigger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A recorded incident with the tags that a reader set by hand; rows are counted from 1. */
record RealTimeline(String name, Course course, List<String> tags) {
    static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("moj-2024-07-25-logs-lost", "Europe/London"),
            Map.entry("moj-2023-01-11-image-pull", "Europe/London"),
            Map.entry("moj-2024-09-20-route-tables", "Europe/London"),
            Map.entry("moj-2025-07-23-secrets-in-repo", "Europe/London"),
            Map.entry("dfds-2024-03-13-nodes-notready", "UTC"),
            Map.entry("dfds-2021-12-10-log4shell", "UTC"),
            Map.entry("dfds-2023-02-14-all-nodes-gone", "UTC"),
            Map.entry("dfds-2023-04-11-logs-not-shipped", "UTC"),
            Map.entry("binder-2018-01-18-popular-repository", "America/Los_Angeles"),
            Map.entry("binder-2018-02-20-announcement-load", "Europe/Berlin"),
            Map.entry("posthog-2025-10-28-pool-exhaustion", "UTC"),
            Map.entry("osm-2024-12-15-network-supplier", "UTC"));

    private static final Set<String> APPS = Set.of(
            "alert",
            "autoscaler",
            "cache",
            "cluster",
            "dashboard",
            "deployment pipeline",
            "load balancer",
            "log shipper",
            "logging service",
            "main application",
            "monitoring",
            "outside world",
            "service",
            "synthetic check");

    private static final Map<String, String> TEAMS = Map.ofEntries(
            Map.entry("platform engineer", "Platform"),
            Map.entry("platform team", "Platform"),
            Map.entry("incident lead", "Platform"),
            Map.entry("engineer", "Platform"),
            Map.entry("operator", "Operators"),
            Map.entry("operators", "Operators"),
            Map.entry("operator A", "Operators"),
            Map.entry("operator C", "Operators"),
            Map.entry("operators B and C", "Operators"),
            Map.entry("operations team", "Operations"));

    static RealTimeline read(String name) {
        var zone = ZoneId.of(Objects.requireNonNull(ZONES.get(name)));
        var tags = tags(name);
        var moments = new ArrayList<Moment>();
        for (var line : lines(name + ".tsv")) moments.add(moment(line.split("\t"), zone, moments.size() + 1));
        return new RealTimeline(name, course(moments, tags), tags);
    }

    private static Course course(List<Moment> moments, List<String> tags) {
        var began = first(moments, tags, "O");
        var ended = last(moments, tags, "R");
        var declared = tags.stream().anyMatch(tag -> tag.contains("C")) ? first(moments, tags, "C") : null;
        return new Course(moments, began, declared, ended);
    }

    private static Instant first(List<Moment> moments, List<String> tags, String tag) {
        for (int i = 0; i < tags.size(); i++)
            if (tags.get(i).contains(tag)) return moments.get(i).at();
        return moments.getFirst().at();
    }

    private static Instant last(List<Moment> moments, List<String> tags, String tag) {
        for (int i = tags.size() - 1; i >= 0; i--)
            if (tags.get(i).contains(tag)) return moments.get(i).at();
        return moments.getLast().at();
    }

    private static Moment moment(String[] cells, ZoneId zone, long row) {
        var role = cells[1];
        var app = APPS.contains(role);
        var seat = new Seat(null, role, app ? null : TEAMS.getOrDefault(role, role), app, zone);
        return new Moment(LocalDateTime.parse(cells[0]).atZone(zone).toInstant(), seat, cells[2], false, row, null);
    }

    private static List<String> tags(String name) {
        return lines("LABELS.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].equals(name))
                .map(cells -> cells[3])
                .toList();
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(RealTimeline.class.getResourceAsStream("/timelines/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Rows with this tag. */
    List<Integer> rows(String tag) {
        var rows = new ArrayList<Integer>();
        for (int i = 0; i < tags.size(); i++) if (tags.get(i).contains(tag)) rows.add(i + 1);
        return rows;
    }

    /** Each hit of a trigger as its row, or as {@code from>to} where what came of it is another row. */
    List<String> hits(Trigger trigger) {
        return Triggers.in(course, trigger)
                .map(hit -> row(hit.moment()) + (hit.then() == null ? "" : ">" + row(hit.then())))
                .toList();
    }

    static long row(Moment moment) {
        return Objects.requireNonNull(moment.entry());
    }
}
