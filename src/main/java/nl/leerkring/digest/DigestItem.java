package nl.leerkring.digest;

import java.time.Instant;
import java.util.Map;

/**
 * Something that a digest may tell, which its reader may see.
 *
 * @param key tells one item from another, so that nobody gets it twice
 * @param space key of the space that it comes from, for variety; empty when that does not count
 * @param author user key of who did it, for variety; empty when nobody is known
 * @param at when a page was made or changed, when a session starts
 * @param detail what is said after the title, in the reader's language
 */
record DigestItem(
    String key,
    Section section,
    String title,
    String urlPath,
    String space,
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

  /** Whether it is worth a mail of its own; a course under way is only told beside news. */
  boolean isNews() {
    return section != Section.COURSES;
  }

  boolean isPage() {
    return section == Section.NEW_PAGES || section == Section.CHANGED_PAGES;
  }

  /**
   * Whether it was not told yet.
   *
   * <p>A page is told again when something happened to it after it was told, a session never, a
   * course under way each week.
   *
   * @param told keys of items, and when the edition that told them closed
   */
  boolean isFresh(Map<String, Instant> told) {
    Instant before = told.get(key);
    return before == null || section == Section.COURSES || isPage() && at.isAfter(before);
  }
}
