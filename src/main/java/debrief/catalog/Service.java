package debrief.catalog;

import java.util.List;

/** Something a team runs for others, with the other names people use for it. */
public record Service(ServiceId id, String name, TeamId owner, List<String> alsoCalled) {}
