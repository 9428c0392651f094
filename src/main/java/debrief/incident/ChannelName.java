package debrief.incident;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * The name of an incident's channel: {@code inc-2023-02-14-central-logs-are-missing}. Slack allows 80 lower-case letters,
 * digits, hyphens and underscores.
 */
public final class ChannelName {
    private static final int LONGEST = 70;

    private ChannelName() {}

    /** @param attempt 1 for the plain name; from 2 on a number is appended, for names that are taken */
    public static String of(Incident incident, int attempt) {
        LocalDate day = LocalDate.ofInstant(incident.startedAt(), ZoneOffset.UTC);
        var plain = Normalizer.normalize(incident.title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-+)|(-+$)", "");
        var name = "inc-" + day + (plain.isEmpty() ? "-" + incident.id() : "-" + plain);
        var cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST).replaceAll("-+[a-z0-9]*$", "");
        return attempt == 1 ? cut : cut + "-" + attempt;
    }
}
