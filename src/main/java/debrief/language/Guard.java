package debrief.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that judge people, and offers a question in their stead. It only tells; whether anybody hears of it, where and how often,
 * is for the caller to decide. It keeps nothing. A miss costs little and a false alarm costs trust, so in doubt it says nothing.
 */
public final class Guard {

    private static final Comparator<Hit> FIRMEST =
            Comparator.comparing(Hit::length, Comparator.reverseOrder()).thenComparing(Hit::start);

    private final PatternTable table;
    private final List<Listening> patterns;
    private final List<Pattern> logistics;
    private final Mask mask;
    private final Subject subject;

    private record Listening(PatternTable.Row row, Kind kind, Pattern pattern) {
        static Listening to(PatternTable.Row row, Kind kind, PatternTable table) {
            return new Listening(row, kind, table.compile(row.source()));
        }
    }

    private Guard(PatternTable table) {
        this.table = table;
        this.patterns = table.rows().stream()
                .flatMap(row -> Kind.named(row.kind()).map(kind -> Listening.to(row, kind, table)).stream())
                .toList();
        this.logistics = table.patterns("logistics");
        this.mask = new Mask(table.patterns("mask"));
        this.subject = Subject.from(table);
    }

    public static Guard english() {
        return new Guard(PatternTable.english());
    }

    /** A guard that takes these service names for machines and these team names for people. */
    public Guard knowing(Collection<String> services, Collection<String> teams) {
        return new Guard(table.knowing(services, teams));
    }

    /** What judges in this text, in its order; of hits of one kind that overlap, only the longest. */
    public List<Hit> hits(String text) {
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : everyHit(text).stream().sorted(FIRMEST).toList()) {
            boolean told = kept.stream().anyMatch(other -> other.kind() == hit.kind() && other.overlaps(hit));
            if (!told) kept.add(hit);
        }
        kept.sort(Comparator.comparing(Hit::start).thenComparing(Hit::patternId));
        return List.copyOf(kept);
    }

    /** Every pattern that fires, also where several fire on the same words. */
    List<Hit> everyHit(String text) {
        String masked = mask.over(text);
        List<Hit> all = new ArrayList<>();
        for (Listening one : patterns) {
            Matcher found = one.pattern.matcher(masked);
            while (found.find()) {
                if (isMeant(one, masked, found)) all.add(hit(one, text, found));
            }
        }
        return all;
    }

    private boolean isMeant(Listening one, String masked, Matcher found) {
        if (found.end() == found.start() || Mention.isAt(masked, found.start(), found.end())) return false;
        if (one.row.needsPersonAsSubject() && subject.isMachine(masked, found.start(), found.end())) return false;
        String sentence = Clause.sentence(masked, found.start(), found.end());
        return logistics.stream().noneMatch(pattern -> pattern.matcher(sentence).find());
    }

    private static Hit hit(Listening one, String text, Matcher found) {
        String words = text.substring(found.start(), found.end());
        return new Hit(one.row.id(), one.kind, found.start(), found.end(), words, one.row.reframe());
    }
}
