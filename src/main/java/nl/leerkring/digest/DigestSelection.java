package nl.leerkring.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What goes into one member's digest, of all that they may see: enough to feel that one would miss
 * something, never so much that it nags.
 *
 * <ol>
 *   <li>At most seven items: two sessions, one course under way, the rest pages.
 *   <li>At most two of one author, so that a busy one cannot fill it.
 *   <li>Two places or more where there are: no more than three pages of one space while others
 *       wait.
 *   <li>New pages before changed ones, later before earlier.
 * </ol>
 */
final class DigestSelection {
  static final int MOST_ITEMS = 7;
  static final int MOST_SESSIONS = 2;
  static final int MOST_COURSES = 1;
  static final int MOST_OF_AN_AUTHOR = 2;
  static final int MOST_OF_A_SPACE = 3;

  private static final Comparator<DigestItem> LATEST_FIRST =
      Comparator.comparing(DigestItem::at).reversed().thenComparing(DigestItem::key);

  private DigestSelection() {}

  /** Chooses among what the reader may see and did not get before. */
  static List<DigestItem> of(List<DigestItem> candidates, Set<String> sentBefore) {
    List<DigestItem> fresh =
        candidates.stream().filter(item -> !sentBefore.contains(item.key())).toList();
    List<DigestItem> chosen = new ArrayList<>();
    chosen.addAll(first(fresh, DigestItem.Section.SESSIONS, MOST_SESSIONS));
    chosen.addAll(first(fresh, DigestItem.Section.COURSES, MOST_COURSES));
    List<DigestItem> pages = new ArrayList<>(of(fresh, DigestItem.Section.NEW_PAGES, LATEST_FIRST));
    pages.addAll(of(fresh, DigestItem.Section.CHANGED_PAGES, LATEST_FIRST));
    take(pages, chosen, item -> ofSpace(chosen, item) < MOST_OF_A_SPACE);
    take(pages, chosen, item -> true);
    return chosen.stream().sorted(Comparator.comparing(DigestItem::section)).toList();
  }

  private static List<DigestItem> first(
      List<DigestItem> items, DigestItem.Section section, int most) {
    return of(items, section, Comparator.comparing(DigestItem::at)).stream().limit(most).toList();
  }

  private static List<DigestItem> of(
      List<DigestItem> items, DigestItem.Section section, Comparator<DigestItem> order) {
    return items.stream().filter(item -> item.section() == section).sorted(order).toList();
  }

  private static void take(
      List<DigestItem> pages, List<DigestItem> chosen, Predicate<DigestItem> fits) {
    for (DigestItem page : pages) {
      Set<String> urls = chosen.stream().map(DigestItem::urlPath).collect(Collectors.toSet());
      if (chosen.size() < MOST_ITEMS
          && !urls.contains(page.urlPath())
          && ofAuthor(chosen, page) < MOST_OF_AN_AUTHOR
          && fits.test(page)) {
        chosen.add(page);
      }
    }
  }

  private static long ofSpace(List<DigestItem> chosen, DigestItem page) {
    return chosen.stream().filter(item -> item.from().equals(page.from())).count();
  }

  private static long ofAuthor(List<DigestItem> chosen, DigestItem page) {
    return chosen.stream()
        .filter(item -> !item.author().isEmpty() && item.author().equals(page.author()))
        .count();
  }
}
