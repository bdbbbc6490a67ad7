package nl.leerkring.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.digest.DigestItem.Section;
import org.junit.Test;

public class DigestSelectionTest {
  @Test
  public void in_any_week_the_digest_is_small_mixed_and_new() {
    for (long seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      List<DigestItem> candidates = candidates(random);
      Set<String> before = new HashSet<>();
      candidates.stream()
          .filter(item -> random.nextInt(4) == 0)
          .map(DigestItem::key)
          .forEach(before::add);

      List<DigestItem> chosen = DigestSelection.of(candidates, before);

      String run = "seed " + seed;
      assertTrue(run, chosen.size() <= 7);
      assertTrue(run, candidates.containsAll(chosen));
      assertTrue(run, chosen.stream().noneMatch(item -> before.contains(item.key())));
      assertEquals(run, chosen.size(), chosen.stream().map(DigestItem::urlPath).distinct().count());
      assertTrue(run, most(chosen, DigestItem::author) <= 2);
      assertTrue(run, count(chosen, Section.SESSIONS) <= 2 && count(chosen, Section.COURSES) <= 1);
      assertTrue(
          run + ": two places where there are two",
          spaces(chosen) >= Math.min(2, reachable(candidates, before)));
    }
  }

  @Test
  public void a_new_page_goes_before_a_changed_one() {
    List<DigestItem> candidates = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      candidates.add(page(i, Section.CHANGED_PAGES, "S" + i, "A" + i));
    }
    candidates.add(page(100, Section.NEW_PAGES, "S1", "B"));

    List<DigestItem> chosen = DigestSelection.of(candidates, Set.of());

    assertEquals(100, Long.parseLong(chosen.get(0).urlPath().substring(1)));
    assertEquals(7, chosen.size());
  }

  @Test
  public void where_nothing_happened_nothing_is_told() {
    assertEquals(List.of(), DigestSelection.of(List.of(), Set.of()));
  }

  private static List<DigestItem> candidates(Random random) {
    List<DigestItem> items = new ArrayList<>();
    int count = random.nextInt(30);
    for (int i = 0; i < count; i++) {
      Section section = Section.values()[random.nextInt(Section.values().length)];
      boolean page = section == Section.NEW_PAGES || section == Section.CHANGED_PAGES;
      items.add(
          page
              ? page(
                  i,
                  section,
                  "S" + random.nextInt(4),
                  random.nextInt(5) == 0 ? "" : "A" + random.nextInt(6))
              : page(i, section, "", ""));
    }
    return items;
  }

  private static DigestItem page(int i, Section section, String space, String author) {
    return new DigestItem(
        section + ":" + i,
        section,
        "Title " + i,
        "/" + i,
        space,
        author,
        Instant.ofEpochSecond(1000 - i),
        "");
  }

  private static long most(
      List<DigestItem> items, java.util.function.Function<DigestItem, String> by) {
    Map<String, Long> counts =
        items.stream()
            .filter(item -> !by.apply(item).isEmpty())
            .collect(Collectors.groupingBy(by, Collectors.counting()));
    return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static long count(List<DigestItem> items, Section section) {
    return items.stream().filter(item -> item.section() == section).count();
  }

  private static long spaces(List<DigestItem> items) {
    return items.stream()
        .map(DigestItem::from)
        .filter(space -> !space.isEmpty())
        .distinct()
        .count();
  }

  /** Places that could be told of whatever is chosen first: where somebody else wrote as well. */
  private static long reachable(List<DigestItem> candidates, Set<String> before) {
    List<DigestItem> fresh =
        candidates.stream()
            .filter(item -> !before.contains(item.key()) && !item.from().isEmpty())
            .toList();
    long places = fresh.stream().map(DigestItem::from).distinct().count();
    boolean oneAuthorPerPlace = fresh.stream().map(DigestItem::author).distinct().count() < 4;
    return oneAuthorPerPlace ? Math.min(1, places) : places;
  }
}
