package debrief.writeup;

import debrief.incident.Incident;
import debrief.shared.Durations;
import debrief.shared.UtcTime;
import debrief.writeup.Article.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A few plain sentences, each of them from something recorded; what was not recorded is not said. */
record Summary(Incident incident, List<String> services, List<String> owners, List<Moment> timeline) {
    private static final int QUOTED = 160;

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(length());
        if (!services.isEmpty()) sentences.add(touched());
        firstSign(sentences);
        sentences.add(declared());
        lastRemedy(sentences);
        seats(sentences);
        return List.copyOf(sentences);
    }

    private String length() {
        var began = "It began on " + new UtcTime(incident.startedAt()).full();
        return incident.resolvedAt() == null
                ? began + " and is not resolved."
                : began + " and was resolved " + span(incident.startedAt(), incident.resolvedAt()) + " later.";
    }

    private String touched() {
        var named = services.size() == 1
                ? "The service named was " + services.getFirst()
                : "The services named were " + listed(services);
        return owners.isEmpty() ? named + "." : named + ", owned by " + listed(owners) + ".";
    }

    private void firstSign(List<String> into) {
        timeline.stream()
                .filter(moment -> moment.mark() == Mark.DETECTED)
                .findFirst()
                .ifPresent(first ->
                        into.add("The first thing noted, at " + first.at().clock() + ": " + quoted(first)));
    }

    private String declared() {
        var late = Duration.between(incident.startedAt(), incident.declaredAt());
        return late.toMinutes() < 1
                ? "An incident was declared at once."
                : "An incident was declared " + Durations.inWords(late) + " after it began.";
    }

    private void lastRemedy(List<String> into) {
        timeline.reversed().stream()
                .filter(moment -> moment.mark() == Mark.REMEDY)
                .findFirst()
                .ifPresent(
                        last -> into.add("The last step noted, at " + last.at().clock() + ": " + quoted(last)));
    }

    private void seats(List<String> into) {
        var lanes = timeline.stream().map(Moment::lane).distinct().toList();
        if (!lanes.isEmpty()) {
            into.add("The timeline has " + counted(timeline.size(), "entry", "entries") + ", from " + listed(lanes)
                    + ".");
        }
    }

    private static String quoted(Moment moment) {
        var line = moment.said().lines().findFirst().orElse("");
        var whole = line.length() <= QUOTED;
        return "“"
                + (whole ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, QUOTED))) + "…")
                + "”.";
    }

    private static String span(Instant from, Instant to) {
        return Durations.inWords(Duration.between(from, to));
    }

    static String listed(List<String> names) {
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
