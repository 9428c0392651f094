package debrief.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * One instance, built through its constructor by {@code debrief.app.Wiring}. A mark for readers and for the house
 * rules; it does nothing by itself.
 */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Component {}
