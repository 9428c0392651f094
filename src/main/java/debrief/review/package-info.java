/**
 * The review of an incident: a time for it, private accounts, prompts anchored to the timeline, contributing factors, what
 * helped, surprises, ideas kept for later. Leads people through its phases; decides nothing for them and counts nobody.
 */
@NullMarked
package debrief.review;

import org.jspecify.annotations.NullMarked;
