package debrief.action;

import debrief.action.Candidate.Nearness;
import debrief.catalog.Catalog;
import debrief.catalog.CatalogRoom;
import debrief.catalog.Service;
import debrief.likeness.Closest;
import debrief.likeness.Likeness;
import debrief.likeness.Text;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which older actions a new one resembles: open, done and declined ones of all time. Names of services are compared as a field and left out of
 * the words, since two asks of one service are alike by its name alone.
 */
final class LikeActions {
    private static final int MOST = 3;
    private static final int WORDS_WORTH_ASKING = 2;
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final CatalogRoom catalog;

    LikeActions(CatalogRoom catalog) {
        this.catalog = catalog;
    }

    /** At most three, the likeliest first. Those said to be the same as another stand behind that one. */
    List<Candidate> to(Action action, List<Action> all) {
        var names = names(catalog.catalog());
        var older = all.stream()
                .filter(other -> !other.id().equals(action.id()) && other.state() != ActionState.DUPLICATE)
                .map(other -> text(other, names))
                .toList();
        return Closest.among(text(action, names), older, action.asked().last()).stream()
                .limit(MOST)
                .map(LikeActions::candidate)
                .toList();
    }

    private static Text text(Action action, Pattern names) {
        var service = action.service();
        var doneWhen = action.doneWhen() == null ? "" : action.doneWhen();
        return new Text(
                action.id().toString(),
                service == null ? "" : service.value(),
                withoutNames(action.text(), names),
                withoutNames(doneWhen, names),
                action.asked().last(),
                action.open());
    }

    /** As typed when nothing else would be left. */
    private static String withoutNames(String text, Pattern names) {
        var stripped = names.matcher(text).replaceAll(" ").strip();
        return stripped.isEmpty() ? text : stripped;
    }

    private static Pattern names(Catalog catalog) {
        var names = catalog.services().stream()
                .flatMap(LikeActions::names)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        if (names.isEmpty()) return NOTHING;
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}-])(?:" + String.join("|", names) + ")(?![\\p{L}\\p{N}-])");
    }

    private static Stream<String> names(Service service) {
        return Stream.concat(Stream.of(service.id().value(), service.name()), service.alsoCalled().stream());
    }

    private static Candidate candidate(Likeness likeness) {
        return new Candidate(
                ActionId.parse(likeness.id()).orElseThrow(),
                nearness(likeness),
                likeness.reason(),
                List.copyOf(likeness.sharedWords()),
                null);
    }

    /** In a young backlog every score is small: two words in common are worth the question, and the answer costs one click. */
    private static Nearness nearness(Likeness likeness) {
        boolean enoughInCommon = likeness.sharedWords().size() >= WORDS_WORTH_ASKING;
        return switch (likeness.verdict()) {
            case SAME -> Nearness.SAME;
            case MAYBE -> Nearness.MAYBE;
            case SIMILAR -> enoughInCommon ? Nearness.MAYBE : Nearness.SIMILAR;
        };
    }
}
