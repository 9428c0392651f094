package debrief.web;

import debrief.catalog.ServiceId;
import debrief.incident.Incident;
import debrief.incident.Viewer;
import debrief.shared.Durations;
import debrief.shared.UtcTime;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Incidents as pages show them. */
public final class IncidentRows {
    private final Rooms rooms;

    IncidentRows(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * One incident.
     *
     * @param lasts how long it lasted, or has lasted so far, in words
     * @param published whether its write-up can be read
     */
    public record Row(
            long id,
            String title,
            String impact,
            String severity,
            String status,
            boolean open,
            UtcTime startedAt,
            @Nullable UtcTime resolvedAt,
            String lasts,
            String services,
            String channel,
            boolean published) {}

    Row row(Incident incident) {
        var resolved = incident.resolvedAt();
        var until = resolved == null ? rooms.clock().instant() : resolved;
        var lasted = Durations.inWords(Duration.between(incident.startedAt(), until));
        var told = rooms.writeups().telling.of(incident.id());
        return new Row(
                incident.id().value(),
                told.apply(incident.title()),
                told.apply(incident.impact()),
                incident.severity().label(),
                incident.status().label(),
                !incident.resolved(),
                new UtcTime(incident.startedAt()),
                resolved == null ? null : new UtcTime(resolved),
                resolved == null ? lasted + " so far" : "lasted " + lasted,
                services(incident),
                incident.channelName() == null ? "" : "#" + incident.channelName(),
                rooms.writeups()
                        .writeups
                        .published(incident.id(), Viewer.anyone())
                        .isPresent());
    }

    private String services(Incident incident) {
        return incident.services().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(ServiceId id) {
        return rooms.catalog()
                .catalog()
                .service(id)
                .map(service -> service.name())
                .orElse(id.value());
    }
}
