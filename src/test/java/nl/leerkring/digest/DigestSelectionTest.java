package nl.leerkring.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerkring.digest.DigestSelection.Chosen;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.SeenSource;
import org.junit.Test;

/** Each rule of the selection, over thousands of weeks that nobody thought of. */
public class DigestSelectionTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final int WEEKS = 4000;

  /** Where the companies stand for the reader, by number. */
  private static final List<Section> SECTIONS =
      List.of(Section.OWN, Section.PARTNERS, Section.EVERYONE, Section.EVERYONE, Section.PARTNERS);

  private static final MemberKey ANNA = new MemberKey("key-anna");

  /** A week of one reader: what may reach them, what Confluence shows them, what was chosen. */
  private static final class Week {
    final String seed;
    final Reader reader;
    final List<Placed> pool;
    final Set<Long> hidden = new HashSet<>();
    final List<Long> asked = new ArrayList<>();
    final List<Chosen> chosen;

    Week(int number) {
      Random random = new Random(number);
      seed = "week " + number;
      pool = pool(random);
      for (long page = 1; page <= 40; page++) {
        if (random.nextInt(5) == 0) {
          hidden.add(page);
        }
      }
      reader = reader(random, pool);
      chosen = DigestSelection.of(reader, pool, eyes());
    }

    Function<NewsItem, Optional<PageSummary>> eyes() {
      return item -> {
        long id = item.pageId();
        asked.add(id);
        return hidden.contains(id) ? Optional.empty() : Optional.of(page(id));
      };
    }

    /** What could have been chosen as well, beside what was. */
    List<Placed> left() {
      return pool.stream()
          .filter(placed -> reader.isNew(placed.item()))
          .filter(placed -> !hidden.contains(placed.item().pageId()))
          .filter(placed -> chosen.stream().noneMatch(one -> isSame(one, placed)))
          .filter(placed -> ofAuthor(placed.item().author()) < 2)
          .filter(placed -> !placed.isMine() || in(Section.MINE) < 3)
          .toList();
    }

    boolean isFull() {
      return chosen.size() == 7;
    }

    long ofAuthor(MemberKey author) {
      return author == null ? 0 : count(placed -> author.equals(placed.item().author()));
    }

    long in(Section section) {
      return count(placed -> placed.section() == section);
    }

    long ofCompany(String company) {
      return count(placed -> !placed.isMine() && placed.company().equals(company));
    }

    long count(Predicate<Placed> which) {
      return chosen.stream().map(Chosen::placed).filter(which).count();
    }
  }

  @Test
  public void at_most_seven_a_page_once_at_most_two_of_one_author_and_three_of_ones_own() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);

      assertTrue(week.seed, week.chosen.size() <= 7);
      List<Long> pages =
          week.chosen.stream().map(one -> one.item().pageId()).filter(id -> id != 0).toList();
      assertEquals(week.seed, pages.size(), Set.copyOf(pages).size());
      week.chosen.forEach(one -> assertTrue(week.seed, week.ofAuthor(one.item().author()) <= 2));
      assertTrue(week.seed, week.in(Section.MINE) <= 3);
    }
  }

  @Test
  public void nothing_that_is_hidden_from_the_reader_and_nothing_they_made_saw_or_were_told() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);

      for (Chosen one : week.chosen) {
        NewsItem item = one.item();
        assertTrue(week.seed, !week.hidden.contains(item.pageId()));
        assertTrue(week.seed, !ANNA.equals(item.author()));
        Instant seen = week.reader.seen().get(item.pageId());
        assertTrue(week.seed, seen == null || seen.isBefore(item.at()) || item.kind().repeats());
        Instant told = week.reader.told().get(item.key());
        boolean again = item.key().startsWith("page:") && told != null && told.isBefore(item.at());
        assertTrue(week.seed, told == null || again || item.kind().repeats());
      }
    }
  }

  @Test
  public void two_companies_where_there_can_be() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);

      Set<String> companies =
          week.chosen.stream()
              .map(Chosen::placed)
              .filter(placed -> !placed.isMine())
              .map(Placed::company)
              .collect(Collectors.toSet());
      boolean another =
          week.left().stream()
              .anyMatch(placed -> !placed.isMine() && !companies.contains(placed.company()));
      assertTrue(week.seed, companies.size() != 1 || !another);
    }
  }

  @Test
  public void a_busy_company_cannot_fill_it_while_others_wait() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);

      for (Chosen one : week.chosen) {
        String busy = one.placed().company();
        boolean others =
            week.left().stream()
                .anyMatch(
                    placed ->
                        !placed.isMine()
                            && !placed.company().equals(busy)
                            && week.ofCompany(placed.company()) < 3);
        assertTrue(week.seed, one.placed().isMine() || week.ofCompany(busy) <= 3 || !others);
      }
    }
  }

  @Test
  public void every_section_of_which_there_is_something_is_there() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);

      for (Section section : Section.values()) {
        boolean some = week.left().stream().anyMatch(placed -> placed.section() == section);
        assertTrue(week.seed + " " + section, week.in(section) > 0 || !some);
      }
    }
  }

  @Test
  public void somebody_who_is_seldom_heard_has_a_seat() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);

      boolean some =
          week.left().stream()
              .anyMatch(
                  placed -> placed.newcomer().isPresent() && week.ofCompany(placed.company()) < 3);
      boolean has = week.count(placed -> placed.newcomer().isPresent()) > 0;
      assertTrue(week.seed, has || !some);
    }
  }

  @Test
  public void what_a_lead_asked_to_look_at_is_there() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);

      boolean left = week.left().stream().anyMatch(p -> p.item().kind() == NewsKind.PIN);
      boolean has = week.count(p -> p.item().kind() == NewsKind.PIN) > 0;
      assertTrue(week.seed, has || !left);
    }
  }

  @Test
  public void nothing_is_left_out_that_would_still_fit() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);

      assertTrue(week.seed + " " + week.left(), week.isFull() || week.left().isEmpty());
    }
  }

  @Test
  public void in_any_order_of_the_pool_the_same_is_chosen() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);
      List<Placed> shuffled = new ArrayList<>(week.pool);
      Collections.shuffle(shuffled, new Random(i));

      List<Chosen> again = DigestSelection.of(week.reader, shuffled, week.eyes());

      assertEquals(week.seed, week.chosen, again);
    }
  }

  @Test
  public void confluence_is_asked_for_what_is_chosen_and_what_it_refused_and_nothing_else() {
    for (int i = 0; i < WEEKS; i++) {
      Week week = new Week(i);

      Set<Long> expected =
          week.chosen.stream().map(one -> one.item().pageId()).collect(Collectors.toSet());
      expected.addAll(week.hidden);
      assertTrue(week.seed, expected.containsAll(week.asked));
    }
  }

  @Test
  public void what_fits_the_readers_function_and_topics_goes_before_what_is_for_another() {
    NewsItem plain = NewsItem.page(NewsKind.NEW_PAGE, 1, "S", NOW);
    NewsItem fitting = plain.about(Set.of("engineer"), Set.of("purifiers"));
    NewsItem other = plain.about(Set.of("cook"), Set.of());
    Reader engineer =
        new Reader(
            anna(),
            Set.of("NZ"),
            new Taste(Set.of("engineer"), Set.of("purifiers")),
            Map.of(),
            Map.of(),
            List.of());

    assertTrue(engineer.fit(fitting) > engineer.fit(plain));
    assertTrue(engineer.fit(plain) > engineer.fit(other));
  }

  @Test
  public void
      what_is_newer_and_has_more_reactions_counts_more_and_a_near_session_more_than_a_far() {
    NewsItem now = NewsItem.page(NewsKind.NEW_PAGE, 1, "S", NOW);
    NewsItem old = NewsItem.page(NewsKind.NEW_PAGE, 1, "S", NOW.minusSeconds(600_000));
    NewsItem near = NewsItem.page(NewsKind.SESSION, 1, "S", NOW.plusSeconds(86_400));
    NewsItem far = NewsItem.page(NewsKind.SESSION, 1, "S", NOW.plusSeconds(1_000_000));

    assertTrue(weight(now) > weight(old));
    assertTrue(weight(now.with(5, null)) > weight(now));
    assertTrue(weight(near) > weight(far));
  }

  private static double weight(NewsItem item) {
    return Weighed.of(item, NOW).weight();
  }

  private static boolean isSame(Chosen one, Placed placed) {
    NewsItem item = placed.item();
    return one.item().key().equals(item.key())
        || item.pageId() != 0 && one.item().pageId() == item.pageId();
  }

  private static List<Placed> pool(Random random) {
    Map<String, Placed> pool = new HashMap<>();
    int companies = 1 + random.nextInt(5);
    int authors = 1 + random.nextInt(8);
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      NewsKind kind = NewsKind.values()[random.nextInt(NewsKind.values().length)];
      boolean own = Set.of(NewsKind.DUTY, NewsKind.GOING_ON, NewsKind.THANKS).contains(kind);
      long page = own && random.nextBoolean() ? 0 : 1 + random.nextInt(40);
      Instant at = NOW.minusSeconds(random.nextInt(700_000));
      NewsItem item =
          own
              ? NewsItem.own(kind + ":" + i, kind, page, at, null)
              : NewsItem.page(kind, page, "S", at).with(random.nextInt(4), null);
      if (!own && random.nextInt(5) > 0) {
        item =
            item.by(random.nextInt(10) == 0 ? ANNA : new MemberKey("a" + random.nextInt(authors)));
      }
      int number = kind == NewsKind.PIN ? 0 : random.nextInt(companies);
      Section section =
          own || kind == NewsKind.SESSION
              ? Section.MINE
              : kind == NewsKind.PIN ? Section.OWN : SECTIONS.get(number);
      Optional<Reason> newcomer =
          random.nextInt(8) == 0 && section != Section.MINE
              ? Optional.of(Reason.NEW_MAKER)
              : Optional.empty();
      String company = own ? "" : "C" + number;
      pool.put(
          item.key() + kind + item.author(),
          new Placed(Weighed.of(item, NOW), section, company, newcomer));
    }
    return new ArrayList<>(pool.values());
  }

  private static Reader reader(Random random, List<Placed> pool) {
    Map<String, Instant> told = new HashMap<>();
    Map<Long, Instant> seen = new HashMap<>();
    for (Placed placed : pool) {
      Instant about = placed.item().at().plusSeconds(random.nextInt(3) - 1L);
      if (random.nextInt(6) == 0) {
        told.put(placed.item().key(), about);
      }
      if (random.nextInt(8) == 0) {
        seen.put(placed.item().pageId(), random.nextBoolean() ? about : SeenSource.FOR_GOOD);
      }
    }
    seen.remove(0L);
    return new Reader(anna(), Set.of("C0"), Taste.UNKNOWN, told, seen, List.of());
  }

  private static Member anna() {
    return new Member(ANNA, "anna", "Anna", "anna@example.test", Locale.UK, ZoneOffset.UTC);
  }

  private static PageSummary page(long id) {
    return new PageSummary(id, "Page " + id, "/" + id, "S", "Space", null, "", NOW, NOW);
  }
}
