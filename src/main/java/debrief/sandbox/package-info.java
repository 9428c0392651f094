/**
 * A strict stand-in for Slack on loopback: a workspace with people and apps, Slack's Web API for the bot, and delivery of
 * events and interactions to it. Start it with {@link debrief.sandbox.Sandbox}. Knows only {@code shared}; only
 * {@code app} and tests may start it.
 */
@NullMarked
package debrief.sandbox;

import org.jspecify.annotations.NullMarked;
