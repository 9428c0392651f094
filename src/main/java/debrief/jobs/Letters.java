package debrief.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of all letters and who acts on them, filled once at start. A letter with two names on its list becomes two
 * rows, so that each is retried alone. Names are kept in the database: do not rename one while rows wait for it.
 */
public final class Letters {
    private final Map<String, Route> routes = new HashMap<>();
    private final Map<Class<? extends Letter>, List<Route>> byLetter = new HashMap<>();

    /** Where one letter goes: to a handler inside, or out with a courier. */
    sealed interface Route {
        String name();

        Class<? extends Letter> letter();

        record Inside(String name, Class<? extends Letter> letter, Handler<Letter> handler) implements Route {}

        record Outside(String name, Class<? extends Letter> letter, Courier<Letter> courier) implements Route {}
    }

    public <L extends Letter> void handler(Class<L> letter, String name, Handler<? super L> handler) {
        add(new Route.Inside(name, letter, given -> handler.handle(letter.cast(given))));
    }

    public <L extends Letter> void courier(Class<L> letter, String name, Courier<? super L> courier) {
        add(new Route.Outside(name, letter, (given, attempt) -> courier.deliver(letter.cast(given), attempt)));
    }

    /** Every letter with the names that act on it, for tests and documents. */
    public Map<String, List<String>> listing() {
        var listing = new HashMap<String, List<String>>();
        byLetter.forEach((letter, to) ->
                listing.put(letter.getSimpleName(), to.stream().map(Route::name).toList()));
        return listing;
    }

    List<Route> routesOf(Letter letter) {
        return byLetter.getOrDefault(letter.getClass(), List.of());
    }

    Optional<Route> route(String name) {
        return Optional.ofNullable(routes.get(name));
    }

    Class<? extends Letter> kind(String name) {
        return byLetter.keySet().stream()
                .filter(letter -> letter.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No letter is called " + name + " in this version"));
    }

    private void add(Route route) {
        if (routes.putIfAbsent(route.name(), route) != null) {
            throw new IllegalStateException("Two routes are called " + route.name());
        }
        byLetter.computeIfAbsent(route.letter(), _ -> new ArrayList<>()).add(route);
    }
}
