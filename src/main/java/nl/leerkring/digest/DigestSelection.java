package nl.leerkring.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What goes into one member's digest, of all that they may see: enough to feel that one would miss
 * something, never so much that it nags.
 *
 * <ol>
 *   <li>At most seven items: two sessions, one course under way, the rest pages; a page once.
 *   <li>At most two of one author, so that a busy one cannot fill it.
 *   <li>Pages of two spaces where there are, and no more than three of one while others wait.
 *   <li>New pages before changed ones, later before earlier; the next session first.
 * </ol>
 */
final class DigestSelection {
  static final int MOST_ITEMS = 7;
  static final int MOST_SESSIONS = 2;
  static final int MOST_COURSES = 1;
  static final int MOST_OF_AN_AUTHOR = 2;
  static final int MOST_OF_A_SPACE = 3;

  private static final Comparator<DigestItem> EARLIEST_FIRST =
      Comparator.comparing(DigestItem::at).thenComparing(DigestItem::key);
  private static final Comparator<DigestItem> LATEST_FIRST =
      Comparator.comparing(DigestItem::at).reversed().thenComparing(DigestItem::key);

  private final List<DigestItem> fresh;
  private final List<DigestItem> chosen = new ArrayList<>();

  private DigestSelection(List<DigestItem> fresh) {
    this.fresh = fresh;
  }

  /**
   * Chooses among what the reader may see.
   *
   * @param told keys of what they got before, and when the edition that told it closed
   */
  static List<DigestItem> of(List<DigestItem> candidates, Map<String, Instant> told) {
    return new DigestSelection(candidates.stream().filter(item -> item.isFresh(told)).toList())
        .choose();
  }

  private List<DigestItem> choose() {
    List<DigestItem> sessions = of(DigestItem.Section.SESSIONS, EARLIEST_FIRST);
    List<DigestItem> courses = of(DigestItem.Section.COURSES, EARLIEST_FIRST);
    List<DigestItem> pages = new ArrayList<>(of(DigestItem.Section.NEW_PAGES, LATEST_FIRST));
    pages.addAll(of(DigestItem.Section.CHANGED_PAGES, LATEST_FIRST));
    take(MOST_SESSIONS, sessions, session -> true);
    take(MOST_COURSES, courses, course -> true);
    take(1, pages, strongest -> true);
    take(1, pages, elsewhere -> same(DigestItem::space, elsewhere) == 0);
    take(MOST_ITEMS, pages, page -> same(DigestItem::space, page) < MOST_OF_A_SPACE);
    take(MOST_ITEMS, pages, page -> true);
    return inOrder(List.of(sessions, courses, pages));
  }

  private List<DigestItem> of(DigestItem.Section section, Comparator<DigestItem> order) {
    return fresh.stream().filter(item -> item.section() == section).sorted(order).toList();
  }

  private void take(int most, List<DigestItem> items, Predicate<DigestItem> fits) {
    int enough = Math.min(MOST_ITEMS, chosen.size() + most);
    for (DigestItem item : items) {
      if (chosen.size() < enough
          && same(DigestItem::urlPath, item) == 0
          && (item.author().isEmpty() || same(DigestItem::author, item) < MOST_OF_AN_AUTHOR)
          && fits.test(item)) {
        chosen.add(item);
      }
    }
  }

  private long same(Function<DigestItem, String> aspect, DigestItem item) {
    return chosen.stream().filter(other -> aspect.apply(other).equals(aspect.apply(item))).count();
  }

  private List<DigestItem> inOrder(List<List<DigestItem>> sections) {
    return sections.stream().flatMap(List::stream).filter(chosen::contains).toList();
  }
}
