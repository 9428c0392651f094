package debrief.action;

import debrief.catalog.CatalogRoom;
import debrief.catalog.Service;
import debrief.catalog.ServiceId;
import debrief.catalog.Team;
import debrief.catalog.TeamId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose an action is, by the catalog as it is now. */
final class Ownership {
    private final CatalogRoom room;

    Ownership(CatalogRoom room) {
        this.room = room;
    }

    /** By the service it names; without one, by the services in its words, if they are one team's. */
    Standing firstStanding(Proposal proposal) {
        var named = services(proposal);
        var service = named.size() == 1 ? named.getFirst().id() : proposal.service();
        var owners = named.stream().map(Service::owner).distinct().toList();
        var unowned = Standing.unowned(service);
        if (owners.size() != 1) return unowned;
        return team(owners.getFirst())
                .map(team -> unowned.routedTo(team.id(), because(team, named.getFirst())))
                .orElse(unowned);
    }

    /** Why a service's action is the team's. */
    static String because(Team team, Service service) {
        return team.name() + " owns " + service.name() + " (catalog)";
    }

    Optional<Team> team(@Nullable TeamId id) {
        return id == null ? Optional.empty() : room.catalog().team(id);
    }

    Optional<Service> service(@Nullable ServiceId id) {
        return id == null ? Optional.empty() : room.catalog().service(id);
    }

    private List<Service> services(Proposal proposal) {
        if (proposal.service() != null)
            return service(proposal.service()).stream().toList();
        return room.catalog().namedIn(proposal.text());
    }
}
