package debrief.catalog;

import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalog as it was loaded: immutable, so that one question gets one answer. */
public final class Catalog {
    private final List<Team> teams;
    private final List<Service> services;
    private final List<PersonId> facilitators;
    private final @Nullable ChannelId announcements;

    Catalog(List<Team> teams, List<Service> services, List<PersonId> facilitators, @Nullable ChannelId announcements) {
        this.teams = List.copyOf(teams);
        this.services = services.stream()
                .sorted(Comparator.comparing(Service::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        this.facilitators = List.copyOf(facilitators);
        this.announcements = announcements;
    }

    public static Catalog empty() {
        return new Catalog(List.of(), List.of(), List.of(), null);
    }

    public List<Team> teams() {
        return teams;
    }

    public Optional<Team> team(TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** The first team that lists the person. */
    public Optional<Team> teamOf(PersonId person) {
        return teams.stream().filter(team -> team.members().contains(person)).findFirst();
    }

    /** By name. */
    public List<Service> services() {
        return services;
    }

    public Optional<Service> service(ServiceId id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    public Optional<Team> ownerOf(ServiceId id) {
        return service(id).flatMap(service -> team(service.owner()));
    }

    /** People who lead reviews. */
    public List<PersonId> facilitators() {
        return facilitators;
    }

    /** Where write-ups are announced, if anywhere. */
    public Optional<ChannelId> announcements() {
        return Optional.ofNullable(announcements);
    }

    /** The services that a text names, by id, name or another name, as whole words. */
    public List<Service> namedIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return services.stream()
                .filter(service -> names(service).anyMatch(name -> holdsWord(lower, name)))
                .toList();
    }

    private static Stream<String> names(Service service) {
        return Stream.concat(Stream.of(service.id().value(), service.name()), service.alsoCalled().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static boolean holdsWord(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}-])")
                .matcher(text)
                .find();
    }
}
