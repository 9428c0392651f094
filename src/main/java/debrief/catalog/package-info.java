/**
 * Who owns what: people, teams, services. It is read from the operator's catalog file and from what Slack tells about
 * people; everybody above may ask it, it knows nobody above.
 */
@NullMarked
package debrief.catalog;

import org.jspecify.annotations.NullMarked;
