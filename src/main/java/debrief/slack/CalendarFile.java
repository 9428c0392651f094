package debrief.slack;

/**
 * An iCalendar file for somebody's calendar.
 *
 * @param name such as {@code review.ics}
 * @param content the file's text
 */
public record CalendarFile(String name, String content) {}
