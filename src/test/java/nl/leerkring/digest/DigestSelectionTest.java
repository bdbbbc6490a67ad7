package nl.leerkring.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.digest.DigestItem.Section;
import org.junit.Test;

public class DigestSelectionTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  public void in_any_week_the_digest_is_small_mixed_and_new() {
    for (long seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      List<DigestItem> candidates = candidates(random);
      Map<String, Instant> told = told(candidates, random);

      List<DigestItem> chosen = DigestSelection.of(candidates, told);

      String run = "seed " + seed;
      assertTrue(run, chosen.size() <= 7);
      assertTrue(run, candidates.containsAll(chosen));
      assertTrue(run, chosen.stream().allMatch(item -> item.isFresh(told)));
      assertEquals(run, chosen.size(), distinct(chosen, DigestItem::urlPath));
      assertTrue(run, most(chosen, DigestItem::author) <= 2);
      assertTrue(run, count(chosen, Section.SESSIONS) <= 2 && count(chosen, Section.COURSES) <= 1);
    }
  }

  @Test
  public void in_any_week_it_tells_of_two_spaces_where_there_are() {
    for (long seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      List<DigestItem> candidates = candidates(random);
      Map<String, Instant> told = told(candidates, random);

      List<DigestItem> chosen = DigestSelection.of(candidates, told);

      List<DigestItem> left =
          candidates.stream()
              .filter(item -> item.isFresh(told) && item.isPage())
              .filter(page -> chosen.stream().noneMatch(item -> besideAPage(item, page)))
              .toList();
      assertTrue(
          "seed " + seed,
          distinct(pages(chosen), DigestItem::space)
              >= Math.min(2, distinct(left, DigestItem::space)));
    }
  }

  @Test
  public void in_any_week_nothing_is_left_out_that_would_still_fit() {
    for (long seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      List<DigestItem> candidates = candidates(random);

      List<DigestItem> chosen = DigestSelection.of(candidates, Map.of());

      for (DigestItem item : candidates) {
        boolean fits =
            item.isPage()
                && chosen.size() < 7
                && chosen.stream().noneMatch(other -> other.urlPath().equals(item.urlPath()))
                && (item.author().isEmpty() || ofAuthor(chosen, item.author()) < 2);
        assertTrue("seed " + seed + " " + item, !fits);
      }
    }
  }

  @Test
  public void in_any_order_of_the_candidates_the_same_is_chosen_and_well_ordered() {
    for (long seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      List<DigestItem> candidates = candidates(random);
      List<DigestItem> shuffled = new ArrayList<>(candidates);
      java.util.Collections.shuffle(shuffled, random);

      List<DigestItem> chosen = DigestSelection.of(candidates, Map.of());

      String run = "seed " + seed;
      assertEquals(run, chosen, DigestSelection.of(shuffled, Map.of()));
      Comparator<DigestItem> bySection = Comparator.comparing(DigestItem::section);
      assertEquals(run, chosen.stream().sorted(bySection).toList(), chosen);
      List<Instant> times = pages(chosen, Section.NEW_PAGES).stream().map(DigestItem::at).toList();
      assertEquals(run, times.stream().sorted(Comparator.reverseOrder()).toList(), times);
    }
  }

  @Test
  public void a_new_page_goes_before_a_changed_one() {
    List<DigestItem> candidates = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      candidates.add(item(i, Section.CHANGED_PAGES, "S" + i, "A" + i));
    }
    candidates.add(item(100, Section.NEW_PAGES, "S1", "B"));

    List<DigestItem> chosen = DigestSelection.of(candidates, Map.of());

    assertEquals("/100", chosen.get(0).urlPath());
    assertEquals(7, chosen.size());
  }

  @Test
  public void a_busy_space_leaves_room_for_a_quiet_one_whose_only_author_is_busy_too() {
    List<DigestItem> candidates = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      candidates.add(item(i, Section.NEW_PAGES, "BUSY", "bram"));
    }
    candidates.add(item(100, Section.NEW_PAGES, "QUIET", "bram"));

    List<DigestItem> chosen = DigestSelection.of(candidates, Map.of());

    assertEquals(Set.of("/0", "/100"), urls(chosen));
  }

  @Test
  public void what_was_told_is_told_again_only_when_something_happened_after_it() {
    DigestItem page = item(1, Section.CHANGED_PAGES, "S", "A");
    DigestItem session = item(2, Section.SESSIONS, "", "");
    DigestItem course = item(3, Section.COURSES, "", "");

    assertTrue(page.isFresh(Map.of(page.key(), page.at().minusMillis(1))));
    assertTrue(!page.isFresh(Map.of(page.key(), page.at())));
    assertTrue(!session.isFresh(Map.of(session.key(), Instant.EPOCH)));
    assertTrue(course.isFresh(Map.of(course.key(), course.at())));
  }

  @Test
  public void where_nothing_happened_nothing_is_told() {
    assertEquals(List.of(), DigestSelection.of(List.of(), Map.of()));
  }

  /** Sessions and courses are pages as well, and pages come both as new and as changed. */
  private static List<DigestItem> candidates(Random random) {
    Map<String, DigestItem> items = new HashMap<>();
    int count = random.nextInt(30);
    int spaces = 1 + random.nextInt(4);
    int authors = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      Section section = Section.values()[random.nextInt(Section.values().length)];
      String author = random.nextInt(5) == 0 ? "" : "A" + random.nextInt(authors);
      int id = random.nextInt(40);
      DigestItem item =
          section == Section.SESSIONS || section == Section.COURSES
              ? item(id, section, "", "")
              : item(id, section, "S" + id % spaces, author);
      items.put(section + item.key(), item);
    }
    return List.copyOf(items.values());
  }

  private static Map<String, Instant> told(List<DigestItem> candidates, Random random) {
    return candidates.stream()
        .filter(item -> random.nextInt(4) == 0)
        .collect(
            Collectors.toMap(
                DigestItem::key,
                item -> item.at().plusSeconds(random.nextInt(3) - 1),
                (one, other) -> one));
  }

  private static DigestItem item(int id, Section section, String space, String author) {
    String kind = space.isEmpty() ? section.name() : "page";
    Instant at = NOW.minusSeconds(10L * id);
    return new DigestItem(kind + ":" + id, section, "Title " + id, "/" + id, space, author, at, "");
  }

  private static boolean besideAPage(DigestItem item, DigestItem page) {
    return !item.isPage() && item.urlPath().equals(page.urlPath());
  }

  private static List<DigestItem> pages(List<DigestItem> items) {
    return items.stream().filter(DigestItem::isPage).toList();
  }

  private static List<DigestItem> pages(List<DigestItem> items, Section section) {
    return items.stream().filter(item -> item.section() == section).toList();
  }

  private static Set<String> urls(List<DigestItem> items) {
    return items.stream().map(DigestItem::urlPath).collect(Collectors.toSet());
  }

  private static long distinct(List<DigestItem> items, Function<DigestItem, String> by) {
    return items.stream().map(by).distinct().count();
  }

  private static long ofAuthor(List<DigestItem> items, String author) {
    return items.stream().filter(item -> item.author().equals(author)).count();
  }

  private static long most(List<DigestItem> items, Function<DigestItem, String> by) {
    return items.stream()
        .map(by)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  private static long count(List<DigestItem> items, Section section) {
    return items.stream().filter(item -> item.section() == section).count();
  }
}
