/** What Debrief says: one class per message or modal, building typed blocks, each with an approved picture in the tests. */
@NullMarked
package debrief.slack.message;

import org.jspecify.annotations.NullMarked;
