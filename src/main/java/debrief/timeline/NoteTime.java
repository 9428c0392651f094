package debrief.timeline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time that a note begins with, in the writer's zone: {@code 14:05}, {@code 2:05 pm}, {@code 14:05 UTC}, {@code yesterday
 * 23:10}, {@code monday 9:00}, {@code 2023-04-11 14:05}, {@code 2 h ago}, {@code 1 hour 20 minutes ago}; with or without {@code at} and
 * square brackets. A note without a time happened now.
 */
final class NoteTime {
    private static final String DAY =
            "today|yesterday|\\d{4}-\\d{1,2}-\\d{1,2}|(?:on +)?(?<week>mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final Pattern CLOCK = Pattern.compile(
            "(?:at +)?(?:(?<day>" + DAY + "),? +(?:at +)?)?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?"
                    + "(?: ?(?<half>[ap]m))?(?: ?(?<utc>utc|gmt|z))?(?!\\w|:\\w)",
            Pattern.CASE_INSENSITIVE);
    private static final String AMOUNT =
            "(?:(?<n>\\d{1,4}) ?|(?<word>an?|half an) +)(?<unit>seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)(?![a-z])";
    private static final Pattern AGO = Pattern.compile(
            "(?:about +)?(?<span>(?:" + AMOUNT.replaceAll("\\?<\\w+>", "?:") + ",? ?(?:and +)?)+)ago\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_AMOUNT = Pattern.compile(AMOUNT, Pattern.CASE_INSENSITIVE);
    private static final Pattern LIKE_A_TIME = Pattern.compile(
            "(?:at +)?(?:(?:" + DAY.replace("?<week>", "?:")
                    + "),? +)?\\d{1,2}:\\d{2}\\S*|\\d+ ?\\w+ ago\\b|\\d{4}-\\d{1,2}-\\d{1,2}\\b(?: +\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("^[\\s,;:–—-]+");
    /** A bare time further ahead than this was yesterday's: just after midnight people still speak of 23:50. */
    private static final Duration NEXT_DAY = Duration.ofHours(12);

    private NoteTime() {}

    sealed interface Reading {}

    /** @param said the words after the time; may be empty */
    record Stated(Instant at, String said) implements Reading {}

    record Unclear(String written) implements Reading {}

    static Reading read(String text, ZonedDateTime now) {
        var note = text.strip();
        int end = note.startsWith("[") ? note.indexOf(']') : -1;
        if (end < 0) return plain(note, now);
        return switch (plain(note.substring(1, end).strip(), now)) {
            case Stated(var at, var rest) when rest.isEmpty() -> new Stated(at, after(note, end + 1));
            case Stated _ -> plain(note, now);
            case Unclear unclear -> unclear;
        };
    }

    private static Reading plain(String note, ZonedDateTime now) {
        var ago = AGO.matcher(note);
        if (ago.lookingAt())
            return new Stated(now.minus(span(ago.group("span"))).toInstant(), after(note, ago.end()));
        var clock = CLOCK.matcher(note);
        if (clock.lookingAt()) {
            var at = at(clock, now);
            return at == null ? new Unclear(clock.group()) : new Stated(at, after(note, clock.end()));
        }
        var like = LIKE_A_TIME.matcher(note);
        return like.lookingAt() ? new Unclear(like.group()) : new Stated(now.toInstant(), note);
    }

    private static String after(String note, int end) {
        return BETWEEN.matcher(note.substring(end)).replaceFirst("").strip();
    }

    private static Duration span(String words) {
        var span = Duration.ZERO;
        var part = ONE_AMOUNT.matcher(words);
        while (part.find()) span = span.plus(amount(part.group("n"), part.group("word"), part.group("unit")));
        return span;
    }

    private static Duration amount(@Nullable String number, @Nullable String word, String unit) {
        var one = switch (Character.toLowerCase(unit.charAt(0))) {
            case 's' -> Duration.ofSeconds(1);
            case 'm' -> Duration.ofMinutes(1);
            case 'h' -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
        if (number != null) return one.multipliedBy(Long.parseLong(number));
        return word != null && word.toLowerCase(Locale.ROOT).startsWith("half") ? one.dividedBy(2) : one;
    }

    private static @Nullable Instant at(Matcher clock, ZonedDateTime now) {
        var here = clock.group("utc") == null ? now : now.withZoneSameInstant(ZoneOffset.UTC);
        var time = time(clock);
        var day = day(clock.group("day"), here.toLocalDate());
        if (time == null || day == null) return null;
        var at = ZonedDateTime.of(day, time, here.getZone());
        if (clock.group("day") == null && at.isAfter(here.plus(NEXT_DAY))) at = at.minusDays(1);
        if (clock.group("week") != null && at.isAfter(here)) at = at.minusWeeks(1);
        return at.toInstant();
    }

    private static @Nullable LocalTime time(Matcher clock) {
        int hour = Integer.parseInt(clock.group("hour"));
        int minute = Integer.parseInt(clock.group("minute"));
        int second = clock.group("second") == null ? 0 : Integer.parseInt(clock.group("second"));
        var half = clock.group("half");
        if (half != null && (hour < 1 || hour > 12)) return null;
        if (half != null) hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        return hour > 23 || minute > 59 || second > 59 ? null : LocalTime.of(hour, minute, second);
    }

    private static @Nullable LocalDate day(@Nullable String said, LocalDate today) {
        var day = said == null ? "today" : said.toLowerCase(Locale.ROOT).replaceFirst("on +", "");
        if (day.equals("today")) return today;
        if (day.equals("yesterday")) return today.minusDays(1);
        if (day.endsWith("day")) {
            return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))));
        }
        try {
            var parts = day.split("-");
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
