package debrief.slack;

import debrief.jobs.Letter;

/**
 * An event as Slack delivered it, stored before it was acknowledged.
 *
 * @param eventId Slack's name for the delivery
 * @param subject the conversation or person it is about; events of one subject are heard in turn
 * @param body the JSON as it came
 */
public record SlackDelivery(String eventId, String subject, String body) implements Letter {}
