package nl.leerkring.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.NewsWithoutAHost;
import nl.leerkring.rings.GeneratedCommunity;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.SeenPages;
import org.junit.Test;

/**
 * In any community, whatever is set by hand and whatever changes after everything was gathered:
 * each digest tells only what Confluence lets its reader view at that moment, and only what the
 * rings let reach them.
 */
public class DigestPrivacyTest {
  private static final Instant NOW = InMemoryCompanies.TUESDAY;
  private static final int COMMUNITIES = 1500;
  private static final List<String> PEOPLE = List.of("p0", "p1", "p2", "p3", "p4", "p5");
  private static final List<String> GROUPS = List.of("g0", "g1", "g2", "g3", "g4", "stranger");

  private final Database database = EveryDatabase.H2.get();
  private int told;
  private int withdrawn;

  @Test
  public void in_any_community_every_item_of_every_digest_may_be_seen_by_who_gets_it() {
    for (int seed = 0; seed < COMMUNITIES; seed++) {
      check(seed);
    }

    assertTrue("items told: " + told, told > COMMUNITIES);
    assertTrue("pages withdrawn: " + withdrawn, withdrawn > COMMUNITIES);
  }

  private void check(int seed) {
    Random random = new Random(seed);
    GeneratedCommunity community = new GeneratedCommunity(random);
    RingsWithoutAHost host = community.host();
    if (random.nextBoolean()) {
      host.applyAll(host.members.member("root"));
    }
    List<NewsItem> own = new ArrayList<>();
    Composing composing = composing(host, random, own);
    Map<MemberKey, Reader> readers = composing.readers(companies(host), Map.of());

    change(host, random);

    Map<String, Set<String>> sight = community.sight();
    for (String name : PEOPLE) {
      Member member = host.members.member(name);
      Reader reader = readers.get(member.key());
      Optional<Digest> digest = reader == null ? Optional.empty() : composing.compose(reader);
      for (DigestItem item : digest.map(Digest::items).orElse(List.of())) {
        String place = spaceOf(host, item.pageId()) + "#" + item.pageId();
        assertTrue("seed " + seed + " " + name + " " + place, sight.get(name).contains(place));
        told++;
      }
      digest.ifPresent(one -> assertTrue("seed " + seed, composing.holds(reader, one)));
    }
  }

  @Test
  public void a_page_that_reaches_a_space_without_a_ring_is_told_to_nobody() {
    GeneratedCommunity community = new GeneratedCommunity(new Random(1));
    RingsWithoutAHost host = community.host();
    host.spaces.add("HR");
    host.spaces.grant("HR", SpaceRight.VIEW, "g0");
    host.pages.add(500, "HR", 0);
    NewsItem item = NewsItem.page(NewsKind.NEW_PAGE, 500, "HR", NOW);
    Composing composing = digests(host, List.of(item), List.of()).begin("e", NOW, rings());

    composing
        .readers(companies(host), Map.of())
        .values()
        .forEach(reader -> assertEquals(Optional.empty(), composing.compose(reader)));
  }

  private Composing composing(RingsWithoutAHost host, Random random, List<NewsItem> own) {
    List<NewsItem> news = new ArrayList<>();
    for (long page : host.pages.pages()) {
      NewsKind kind = NewsKind.values()[random.nextInt(NewsKind.values().length)];
      news.add(NewsItem.page(kind, page, spaceOf(host, page), NOW.minusSeconds(page)));
      if (random.nextInt(6) == 0) {
        own.add(NewsItem.own("course:" + page, NewsKind.DUTY, page, NOW, null));
      }
    }
    return digests(host, news, own).begin("edition", NOW, rings());
  }

  private static RingsInMails rings() {
    return RingsInMails.BY_DEFAULT;
  }

  private Digests digests(RingsWithoutAHost host, List<NewsItem> news, List<NewsItem> own) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    InMemoryMembers members = host.members;
    return new DigestsWithoutAHost(
            database,
            new DigestsWithoutAHost.Sources(
                List.of((since, now) -> news),
                List.of(
                    (some, now) -> {
                      Map<MemberKey, List<NewsItem>> all = new HashMap<>();
                      some.forEach(one -> all.put(one.key(), own));
                      return all;
                    }),
                List.of()),
            new NewsWithoutAHost(database, clock).activities,
            new DigestsWithoutAHost.Surroundings(
                host.service,
                host.companies.people(members, host.spaces),
                host.projections(),
                new SeenPages(members, host.spaces, host.pages),
                members,
                (locale, key, arguments) -> key),
            clock)
        .digests;
  }

  private static Map<Member, Set<String>> companies(RingsWithoutAHost host) {
    Map<Member, Set<String>> companies = new HashMap<>();
    host.companies
        .people(host.members, host.spaces)
        .companiesByName()
        .forEach((name, keys) -> companies.put(host.members.member(name), keys));
    return companies;
  }

  /** Somebody limits pages, throws some away and shuts a space, after everything was gathered. */
  private void change(RingsWithoutAHost host, Random random) {
    for (long page : List.copyOf(host.pages.pages())) {
      int deed = random.nextInt(8);
      if (deed == 0) {
        host.pages.letIn(page, Holder.group(GROUPS.get(random.nextInt(GROUPS.size()))));
        withdrawn++;
      } else if (deed == 1) {
        host.pages.letIn(page, Holder.person("key-p" + random.nextInt(6)));
        withdrawn++;
      }
    }
    for (String space : host.spaces.keys()) {
      if (random.nextInt(4) == 0) {
        Holder group = Holder.group(GROUPS.get(random.nextInt(GROUPS.size())));
        host.spaces.revoke(space, SpaceRight.VIEW, group);
      }
    }
  }

  private static String spaceOf(RingsWithoutAHost host, long page) {
    return host.pages.find(page).orElseThrow().spaceKey();
  }
}
