package nl.leerkring.digest;

import java.time.Instant;

/**
 * Something that a digest may tell, which its reader may see.
 *
 * @param key tells one item from another, so that nobody gets it twice
 * @param from what it comes from, for variety: a space for pages
 * @param author who made it, for variety; empty when nobody is known
 * @param detail what is said after the title, in the reader's language
 */
record DigestItem(
    String key,
    Section section,
    String title,
    String urlPath,
    String from,
    String author,
    Instant at,
    String detail) {
  /** Where it stands in the mail, in this order. */
  enum Section {
    SESSIONS,
    COURSES,
    NEW_PAGES,
    CHANGED_PAGES
  }
}
