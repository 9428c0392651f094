/**
 * The timeline: hears every message of an incident's channel, keeps the moments that people choose, and orders them by
 * when they happened. Words: heard message, capture, entry, note. Slack and the review call it; it calls incident.
 */
@NullMarked
package debrief.timeline;

import org.jspecify.annotations.NullMarked;
