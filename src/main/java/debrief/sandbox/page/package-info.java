/**
 * The sandbox workspace as a page: what one person sees, as JSON; what they do, as requests; and the page itself. It shows and
 * passes on; what is allowed is decided in the rooms below it.
 */
@NullMarked
package debrief.sandbox.page;

import org.jspecify.annotations.NullMarked;
