/**
 * The Slack door: listeners in, messages out. {@code SlackRoom} holds everything; register before its {@code start()}:
 *
 * <ul>
 *   <li>a command: {@code room.commands.on(new Usage("/incident", "note", "<what happened>", "Puts …"), call -> …)}
 *   <li>a button, modal, shortcut, list of options: {@code room.app.blockAction(id, …)}, {@code .viewSubmission},
 *       {@code .globalShortcut}, {@code .messageShortcut}, {@code .blockSuggestion}: answer within three seconds, from the
 *       database and at most one {@code room.client.ask(m -> m.viewsOpen(…))}; what is thrown becomes an apology; a button that only
 *       opens an address has an action id that begins with {@code link}
 *   <li>an event: {@code room.events.on(ReactionAddedEvent.class, event -> …)}, and a line in {@code manifest.yml}; runs
 *       later, in a transaction, each happening once; our own bot's doings are left out; it must not call Slack
 *   <li>a letter to Slack: implement {@link debrief.slack.SlackCourier} with {@link debrief.slack.Poster}, and
 *       {@code letters.courier(IncidentOpened.class, "headline", new HeadlineCourier(…))}
 * </ul>
 *
 * What people typed goes through {@link debrief.slack.Mrkdwn}: {@code escape} on the way out, {@code read} on the way in.
 */
@NullMarked
package debrief.slack;

import org.jspecify.annotations.NullMarked;
