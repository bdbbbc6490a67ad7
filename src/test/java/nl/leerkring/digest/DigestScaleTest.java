package nl.leerkring.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.companies.Ring;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.NewsWithoutAHost;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import org.junit.Test;

/** Work grows gently: 4,000 members, 10,000 changes, 200 spaces of 40 companies. */
public class DigestScaleTest {
  private static final Instant NOW = InMemoryCompanies.TUESDAY;
  private static final int COMPANIES = 40;
  private static final int SPACES = 5;
  private static final int MEMBERS = 4000;
  private static final int CHANGES = 10_000;

  private final Database database = EveryDatabase.H2.get();
  private final InMemoryMembers members = new InMemoryMembers();
  private final RingsWithoutAHost host =
      new RingsWithoutAHost(members, new InMemorySpaces(spaces()));
  private final Map<Long, String> places = new HashMap<>();
  private final AtomicLong asked = new AtomicLong();

  @Test
  public void the_host_is_asked_for_a_handful_of_each_member_and_the_database_for_none() {
    Map<Member, Set<String>> companies = community();
    Composing composing = digests(news()).begin("edition", NOW, RingsInMails.BY_DEFAULT);
    Map<MemberKey, Reader> readers = composing.readers(companies, Map.of());
    long statements = database.statements();

    long items =
        readers.values().stream()
            .map(composing::compose)
            .flatMap(Optional::stream)
            .mapToLong(digest -> digest.items().size())
            .sum();

    assertEquals("everybody has seven", 7L * MEMBERS, items);
    assertTrue("asked " + asked, asked.get() <= 11L * MEMBERS);
    assertEquals(0, database.statements() - statements);
  }

  private static String[] spaces() {
    String[] spaces = new String[COMPANIES * SPACES];
    for (int i = 0; i < spaces.length; i++) {
      spaces[i] = "S" + i;
    }
    return spaces;
  }

  private Map<Member, Set<String>> community() {
    for (int c = 0; c < COMPANIES; c++) {
      Map<String, Ring> spaces = new HashMap<>();
      for (int s = 0; s < SPACES; s++) {
        spaces.put("S" + (c * SPACES + s), Ring.values()[s % 3]);
      }
      host.companies.save(
          new Company(
              "C" + c, "Company " + c, Set.of("g" + c), Set.of("C" + (c + 1) % COMPANIES), spaces));
    }
    Map<Member, Set<String>> companies = new LinkedHashMap<>();
    for (int m = 0; m < MEMBERS; m++) {
      companies.put(members.add("m" + m, "en", "g" + m % COMPANIES), Set.of("C" + m % COMPANIES));
    }
    return companies;
  }

  private List<NewsItem> news() {
    Random random = new Random(1);
    List<NewsItem> news = new ArrayList<>();
    for (long i = 1; i <= CHANGES; i++) {
      String space = "S" + random.nextInt(COMPANIES * SPACES);
      places.put(i, space);
      NewsKind kind = random.nextInt(3) == 0 ? NewsKind.NEW_PAGE : NewsKind.CHANGED_PAGE;
      news.add(
          NewsItem.page(kind, i, space, NOW.minusSeconds(i))
              .by(new MemberKey("key-m" + random.nextInt(MEMBERS / 10)))
              .about(Set.of("function " + random.nextInt(20)), Set.of("topic " + i % 50)));
    }
    return news;
  }

  private Digests digests(List<NewsItem> news) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    DigestsWithoutAHost wired =
        new DigestsWithoutAHost(
            database,
            new DigestsWithoutAHost.Sources(List.of((since, now) -> news), List.of(), List.of()),
            new NewsWithoutAHost(database, clock).activities,
            new DigestsWithoutAHost.Surroundings(
                host.service,
                host.companies.people(members, host.spaces),
                host.projections(),
                new ThreeOfFour(),
                members,
                (locale, key, arguments) -> key),
            clock);
    for (int m = 0; m < MEMBERS; m++) {
      wired.tastes.put(
          new MemberKey("key-m" + m),
          new Taste(
              Set.of("function " + m % 20), Set.of("topic " + m % 50, "topic " + (m + 7) % 50)));
    }
    return wired.digests;
  }

  /** Confluence, which hides every fourth page. */
  private final class ThreeOfFour implements Pages {
    @Override
    public Optional<PageSummary> visible(Member reader, String spaceKey, String title) {
      throw new UnsupportedOperationException("Nobody asks for pages by their titles here");
    }

    @Override
    public Optional<PageSummary> visible(Member reader, long id) {
      return asked.incrementAndGet() % 4 == 0
          ? Optional.empty()
          : Optional.of(
              new PageSummary(
                  id, "Page " + id, "/" + id, places.get(id), "Space", null, "", NOW, NOW));
    }

    @Override
    public List<PageSummary> visibleChildren(Member reader, long pageId) {
      return List.of();
    }

    @Override
    public Optional<PageSummary> visibleParent(Member reader, long pageId) {
      return Optional.empty();
    }

    @Override
    public Optional<MemberKey> lastModifier(Member reader, long pageId) {
      return Optional.empty();
    }

    @Override
    public boolean mayEdit(Member member, long pageId) {
      return false;
    }
  }
}
