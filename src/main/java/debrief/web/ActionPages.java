package debrief.web;

import debrief.action.Action;
import debrief.action.ActionId;
import debrief.action.ActionState;
import debrief.action.Candidate;
import debrief.action.Filter;
import debrief.catalog.ServiceId;
import debrief.catalog.TeamId;
import debrief.incident.Viewer;
import debrief.shared.UtcTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be changed: the list, what nobody owns on top, and one action with everything that happened to it. */
public final class ActionPages {
    private static final int AT_MOST = 500;

    private final Rooms rooms;
    private final Pages pages;
    private final ActionRows rows;

    ActionPages(Rooms rooms, Pages pages) {
        this.rooms = rooms;
        this.pages = pages;
        rows = new ActionRows(rooms);
    }

    /** One thing that is known of an action, with the page it leads to. */
    public record Fact(String name, String words, @Nullable String address) {}

    /** One thing that happened to it. */
    public record Step(UtcTime at, String words) {}

    /** An older action that it resembles, and what the two share. */
    public record Alike(long id, String title, String words) {}

    void addTo(Router router) {
        router.add("/actions", (request, _) -> Optional.of(list(request)));
        router.add(
                "/actions/{id}",
                (_, id) -> rooms.actions()
                        .actions
                        .find(new ActionId(id), Viewer.anyone())
                        .map(this::one));
    }

    private Answer list(Request request) {
        var choices = List.of(
                Choice.of(request, "team", "Team", teams()),
                Choice.of(request, "state", "State", states()),
                Choice.of(request, "service", "Service", services()),
                Choice.of(
                        request,
                        "sort",
                        "Order",
                        List.of(Choice.option("newest", "Newest first"), Choice.option("asked", "Most often asked"))));
        var found = rooms.actions().actions.all(Viewer.anyone(), filter(request)).stream()
                .sorted(order(request))
                .limit(AT_MOST)
                .map(rows::row)
                .toList();
        var filtered =
                choices.stream().anyMatch(choice -> request.asked(choice.name()).isPresent());
        return pages.ok("actions", Map.of("actions", found, "choices", choices, "filtered", filtered));
    }

    /** Whatever the order, what nobody owns stays on top. */
    private Comparator<Action> order(Request request) {
        Comparator<Action> top = Comparator.comparing(
                action -> !(action.open() && rooms.actions().actions.unowned(action)));
        return switch (request.asked("sort").orElse("")) {
            case "newest" -> top.thenComparing((Action action) -> action.asked().last(), Comparator.reverseOrder());
            case "asked" -> top.thenComparing((Action action) -> action.asked().times(), Comparator.reverseOrder());
            default -> top;
        };
    }

    private static Filter filter(Request request) {
        var state = Arrays.stream(ActionState.values())
                .filter(each ->
                        request.asked("state").filter(each.name()::equals).isPresent())
                .findFirst();
        return new Filter(
                slug(request, "team").map(TeamId::new).orElse(null),
                slug(request, "service").map(ServiceId::new).orElse(null),
                state.orElse(null),
                false,
                false,
                "");
    }

    private static Optional<String> slug(Request request, String name) {
        return request.asked(name).map(asked -> asked.matches("[a-z0-9][a-z0-9-]*") ? asked : "unknown");
    }

    private Answer one(Action action) {
        var told = rows.told(action);
        return pages.ok(
                "action",
                Map.of(
                        "action", rows.row(action),
                        "facts", new ActionFacts(rooms, told).of(action),
                        "alike",
                                rooms.actions().actions.candidates(action.id(), Viewer.anyone()).stream()
                                        .map(this::alike)
                                        .toList(),
                        "history",
                                rooms.actions().actions.history(action.id()).stream()
                                        .map(line -> new Step(new UtcTime(line.at()), told.apply(line.words())))
                                        .toList()));
    }

    private Alike alike(Candidate candidate) {
        var older = rooms.actions()
                .actions
                .find(candidate.existing(), Viewer.anyone())
                .orElseThrow();
        return new Alike(older.id().value(), rows.row(older).title(), candidate.reason());
    }

    private List<Choice.Option> teams() {
        return rooms.catalog().catalog().teams().stream()
                .map(team -> Choice.option(team.id().value(), team.name()))
                .toList();
    }

    private List<Choice.Option> services() {
        return rooms.catalog().catalog().services().stream()
                .map(service -> Choice.option(service.id().value(), service.name()))
                .toList();
    }

    private static List<Choice.Option> states() {
        return Arrays.stream(ActionState.values())
                .map(state -> Choice.option(state.name(), state.words()))
                .toList();
    }
}
