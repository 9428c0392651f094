/**
 * The browser's door: pages made on the server from what the rooms say, useful without scripts, shown to this machine
 * only until there is a way to sign in. It reads; it never writes.
 */
@NullMarked
package debrief.web;

import org.jspecify.annotations.NullMarked;
