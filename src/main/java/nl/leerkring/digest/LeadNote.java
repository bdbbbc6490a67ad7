package nl.leerkring.digest;

/**
 * What a lead wrote above the digest of their company's people.
 *
 * @param company its name
 */
public record LeadNote(String company, String text) {}
