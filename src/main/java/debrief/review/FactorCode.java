package debrief.review;

/**
 * A kind of condition in the table of factors.
 *
 * @param family three letters, such as {@code ARC}
 * @param familyName such as "Blast radius"
 * @param code such as {@code ARC-COUPLE}; never renamed
 * @param meaning a few words
 */
public record FactorCode(String family, String familyName, String code, String meaning) {}
