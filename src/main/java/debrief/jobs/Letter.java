package debrief.jobs;

/**
 * Something that happened and that others will act on: a public record, named in the past tense. It is kept as JSON, so
 * its components are texts, numbers, moments, ids, enums, and lists or records of those.
 */
public interface Letter {
    /** What its order is kept for, such as {@code incident/12} or {@code channel/C1}: letters of one subject go in turn. */
    String subject();
}
