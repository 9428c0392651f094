package debrief.review.prompt;

import debrief.review.trigger.Course;
import debrief.review.trigger.Hit;
import debrief.review.trigger.Seat;
import debrief.review.trigger.Trigger;
import debrief.shared.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses prompts: by trigger, not by template. A hit's score is its trigger's weight, doubled while users felt it, and
 * lowered for each prompt of that trigger already chosen. In each phase a stretch of ten minutes is asked about once; a person
 * is asked at most three things, the group at most eight in a review. Apps are never asked.
 */
public final class PromptPicker {
    static final Duration STRETCH = Duration.ofMinutes(10);
    static final int PER_PERSON = 3;
    static final int IN_THREADS = 8;

    /** These phases do not end without an answer, so they have their question whatever the timeline asks. */
    private static final List<Phase> NEEDED = List.of(Phase.FACTORS, Phase.HELPED, Phase.SURPRISES);

    /** Of two hits that score the same, what was done tells more than what was said. */
    private static final List<Trigger> PRECISE =
            List.of(Trigger.FAILEDFIX, Trigger.HANDOFF, Trigger.WORSE, Trigger.DETECT, Trigger.GAP, Trigger.SURPRISE);

    private final PromptLibrary library;
    private final Course course;
    private final Map<String, String> common;

    private final List<Chosen> chosen = new ArrayList<>();
    private final Map<Phase, List<Hit>> taken = new EnumMap<>(Phase.class);
    private final Map<Trigger, Integer> timesChosen = new EnumMap<>(Trigger.class);
    private final Map<PersonId, Integer> perPerson = new HashMap<>();
    private int inThreads;

    private PromptPicker(PromptLibrary library, Course course, Map<String, String> common) {
        this.library = library;
        this.course = course;
        this.common = common;
    }

    /**
     * The prompts of a review's threads, that is of all phases but the accounts.
     *
     * @param common what every prompt may say, such as {@code service}
     */
    public static List<Chosen> pick(PromptLibrary library, Course course, List<Hit> hits, Map<String, String> common) {
        var picker = new PromptPicker(library, course, common);
        picker.always(NEEDED);
        var left = new ArrayList<>(hits);
        while (!left.isEmpty()) {
            var best = picker.best(left);
            left.remove(best);
            picker.take(best);
        }
        picker.always(Phase.threads());
        picker.chosen.sort(Comparator.comparing(Chosen::phase).thenComparing(PromptPicker::alwaysLast));
        return List.copyOf(picker.chosen);
    }

    private static boolean alwaysLast(Chosen prompt) {
        return prompt.trigger() == Trigger.ALWAYS;
    }

    /** Prompts for one person's own account, about their own moments; at most {@link #PER_PERSON}. */
    public static List<Chosen> forAccount(
            PromptLibrary library, List<Hit> hits, Seat seat, Map<String, String> common) {
        var own = new ArrayList<Chosen>();
        var asked = new HashSet<String>();
        var byWeight = hits.stream()
                .sorted(Comparator.comparing((Hit hit) -> hit.trigger().weight())
                        .reversed())
                .toList();
        for (var hit : byWeight) {
            if (seat.person() == null
                    || !seat.person().equals(hit.moment().seat().person())) continue;
            for (var prompt : library.of(hit.trigger())) {
                if (prompt.phase() != Phase.ACCOUNTS || own.size() >= PER_PERSON || !asked.add(prompt.id())) continue;
                chosen(prompt, hit, seat, common).ifPresent(own::add);
            }
        }
        for (var prompt : library.of(Trigger.ALWAYS)) {
            if (prompt.phase() == Phase.ACCOUNTS)
                chosen(prompt, null, seat, common).ifPresent(own::add);
        }
        return own;
    }

    private Hit best(List<Hit> left) {
        return left.stream()
                .max(Comparator.comparing(this::score)
                        .thenComparing(Hit::trigger, Comparator.comparing(PromptPicker::precision))
                        .thenComparing(Hit::at, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int precision(Trigger trigger) {
        int place = PRECISE.indexOf(trigger);
        return place < 0 ? -PRECISE.size() : -place;
    }

    private double score(Hit hit) {
        double impact = course.impactAt(hit.at()) ? 2 : 1;
        double rarity = 1.0 / (1 + timesChosen.getOrDefault(hit.trigger(), 0));
        return hit.trigger().weight() * impact * rarity;
    }

    private void take(Hit hit) {
        boolean asked = false;
        for (var phase : Phase.threads()) {
            var stretch = taken.computeIfAbsent(phase, _ -> new ArrayList<>());
            if (stretch.stream().anyMatch(known -> sameStretch(known, hit))) followUp(hit, phase);
            else if (ask(hit, phase) && stretch.add(hit)) asked = true;
        }
        if (asked) timesChosen.merge(hit.trigger(), 1, Integer::sum);
    }

    private boolean ask(Hit hit, Phase phase) {
        boolean asked = false;
        for (var to : Prompt.To.values()) asked |= ask(hit, phase, to);
        return asked;
    }

    /** What else happened in that stretch becomes the second question of a prompt that has none, to the same people. */
    private void followUp(Hit hit, Phase phase) {
        for (int i = 0; i < chosen.size(); i++) {
            var first = chosen.get(i);
            var about = first.about();
            if (first.phase() != phase || first.followUp() != null || about == null) continue;
            if (Duration.between(about.at(), hit.at()).abs().compareTo(STRETCH) >= 0) continue;
            var second = second(hit, phase, first.to());
            if (second.isEmpty()) continue;
            chosen.set(i, first.followedBy(second.get()));
            return;
        }
    }

    private Optional<String> second(Hit hit, Phase phase, @Nullable PersonId to) {
        return library.of(hit.trigger()).stream()
                .filter(prompt -> prompt.phase() == phase)
                .flatMap(prompt -> chosen(prompt, hit, null, common).stream())
                .filter(prompt -> java.util.Objects.equals(prompt.to(), to))
                .map(Chosen::question)
                .findFirst();
    }

    private static boolean sameStretch(Hit one, Hit other) {
        return Duration.between(one.at(), other.at()).abs().compareTo(STRETCH) < 0;
    }

    /** Asks the first prompt of the file that fits; the thread only where no seat was asked in that phase. */
    private boolean ask(Hit hit, Phase phase, Prompt.To to) {
        if (to == Prompt.To.THREAD && seatAsked(hit, phase)) return false;
        for (var prompt : library.of(hit.trigger())) {
            if (prompt.phase() != phase || prompt.to() != to) continue;
            var found = chosen(prompt, hit, null, common);
            if (found.isPresent() && admit(found.get())) return true;
        }
        return false;
    }

    private boolean seatAsked(Hit hit, Phase phase) {
        return chosen.stream()
                .anyMatch(prompt ->
                        prompt.phase() == phase && hit.moment().equals(prompt.about()) && prompt.to() != null);
    }

    private boolean admit(Chosen prompt) {
        if (prompt.to() == null) {
            if (inThreads >= IN_THREADS) return false;
            inThreads++;
        } else {
            if (perPerson.getOrDefault(prompt.to(), 0) >= PER_PERSON) return false;
            perPerson.merge(prompt.to(), 1, Integer::sum);
        }
        return chosen.add(prompt);
    }

    /** One prompt of every review for each of these phases that has one left. */
    private void always(List<Phase> phases) {
        for (var phase : phases) {
            library.of(Trigger.ALWAYS).stream()
                    .filter(prompt -> prompt.phase() == phase && prompt.to() == Prompt.To.THREAD)
                    .filter(prompt ->
                            chosen.stream().noneMatch(known -> known.promptId().equals(prompt.id())))
                    .findFirst()
                    .flatMap(prompt -> chosen(prompt, null, null, common))
                    .ifPresent(this::admit);
        }
    }

    private static Optional<Chosen> chosen(
            Prompt prompt, @Nullable Hit hit, @Nullable Seat seat, Map<String, String> common) {
        PersonId to = null;
        if (prompt.to() != Prompt.To.THREAD) {
            to = person(seat != null ? seat : seatOf(prompt, hit));
            if (to == null) return Optional.empty();
        }
        var words = new HashMap<>(common);
        if (hit != null) words.putAll(hit.words());
        var asked = to;
        var phase = java.util.Objects.requireNonNull(prompt.phase());
        var trigger = java.util.Objects.requireNonNull(prompt.trigger());
        return prompt.filled(words)
                .map(question -> new Chosen(
                        prompt.id(),
                        phase,
                        trigger,
                        asked,
                        question,
                        prompt.followUpFilled(words).orElse(null),
                        hit == null ? null : hit.moment()));
    }

    private static @Nullable Seat seatOf(Prompt prompt, @Nullable Hit hit) {
        if (hit == null) return null;
        if (prompt.to() == Prompt.To.SEAT) return hit.moment().seat();
        var then = hit.then();
        return then == null || then.seat().same(hit.moment().seat()) ? null : then.seat();
    }

    private static @Nullable PersonId person(@Nullable Seat seat) {
        return seat == null || seat.app() ? null : seat.person();
    }
}
