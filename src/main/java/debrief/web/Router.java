package debrief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the page for a path. A path has at most one number of ours in it: {@code {id}}. */
final class Router {
    private static final String ID = "([1-9]\\d{0,17})";

    private final List<Route> routes = new ArrayList<>();

    /** Makes the answer for a request. The id is 0 where the path has none. */
    @FunctionalInterface
    interface Page {
        Optional<Answer> answer(Request request, long id);
    }

    private record Route(Pattern path, Page page) {}

    void add(String path, Page page) {
        routes.add(new Route(Pattern.compile(path.replace(".", "\\.").replace("{id}", ID)), page));
    }

    /** The answer, or nothing when no page has this path or the page has nothing under that id. */
    Optional<Answer> answer(Request request) {
        for (var route : routes) {
            var match = route.path().matcher(request.path());
            if (match.matches()) {
                return route.page().answer(request, match.groupCount() == 0 ? 0 : Long.parseLong(match.group(1)));
            }
        }
        return Optional.empty();
    }
}
