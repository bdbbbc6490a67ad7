package nl.leerkring.weekposts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.People;
import nl.leerkring.companies.Profile;
import nl.leerkring.companies.Ring;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsSource;
import nl.leerkring.news.NewsWithoutAHost;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.testing.RealTemplates;
import nl.leerkring.testing.RealTexts;

/**
 * The cast on a Tuesday morning: Anna leads Noordzee, which has a space of its own and one for
 * everybody; Dirk supplies rope. Rings are applied, what is kept is in a real database.
 */
final class WeekWorld {
  /** Nine o'clock in Amsterdam. */
  static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

  static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  static final Duration ONE_DAY = Duration.ofDays(1);
  static final String EDITION = "2026-W48";
  static final String NEXT = "2026-W49";

  final InMemoryMembers members = InMemoryMembers.cast();
  final InMemoryPages pages = new InMemoryPages();
  final InMemorySpaces spaces = new InMemorySpaces("NZ", "NZO", "DHO", "LYO");
  final RingsWithoutAHost rings = new RingsWithoutAHost(members, spaces);
  final FakeBlogPosts blog = new FakeBlogPosts();
  final List<NewsItem> more = new ArrayList<>();
  final Database database;
  private final Transactions transactions;
  private final RealActiveObjects objects;

  WeekWorld(Database database) {
    this.database = database;
    transactions = new Transactions(new DatabaseTransactions(database));
    objects = new RealActiveObjects(database, "nl.leerkring", AoWeekSwitch.class, AoWeekPost.class);
    members.addGroup("confluence-users");
    company(
        "NZ",
        Set.of("noordzee-office", "noordzee-crew"),
        Map.of("NZ", Ring.COMPANY, "NZO", Ring.PUBLIC));
    company("DH", Set.of("dehoop-yard"), Map.of("DHO", Ring.PUBLIC));
    company("LY", Set.of("lely-staff"), Map.of("LYO", Ring.PUBLIC));
    rings.applyAll(members.member("eva"));
    blog.now = TUESDAY;
  }

  private void company(String key, Set<String> groups, Map<String, Ring> bySpace) {
    Company company = new Company(key, "Company " + key, groups, Set.of(), bySpace);
    company =
        company
            .with(ManagedRole.LEADS)
            .with(new Profile(company.name(), "", "", ZoneId.of("Europe/Amsterdam"), Set.of()));
    members.addGroup(company.groupFor(ManagedRole.LEADS));
    rings.companies.save(company);
    if (key.equals("NZ")) {
      members.join("anna", company.groupFor(ManagedRole.LEADS));
    }
  }

  Member member(String name) {
    return members.member(name);
  }

  void made(long id, String title, String space, String by, Duration ago) {
    happened(id, title, space, by, ago, true);
  }

  void changed(long id, String title, String space, String by, Duration ago) {
    happened(id, title, space, by, ago, false);
  }

  private void happened(
      long id, String title, String space, String by, Duration ago, boolean isNew) {
    Instant at = TUESDAY.minus(ago);
    pages.add(id, title, 0, space, member(by), at);
    new NewsWithoutAHost(database, clock(TUESDAY)).add(id, space, isNew, at, member(by).key());
  }

  WeekPostLedger ledger() {
    return new AoWeekPostLedger(objects, transactions);
  }

  WeekSwitchRepository switches() {
    return new AoWeekSwitchRepository(objects, transactions);
  }

  /** In Anna's name, since the day before. */
  void switchedOn(String space) {
    switches().on(new WeekSwitch(space, member("anna").key(), TUESDAY.minus(ONE_DAY)));
  }

  static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  Node node(Instant now) {
    return new Node(now);
  }

  /** Runs the job at that moment. */
  void run(String edition, Instant now) {
    blog.now = now;
    node(now).run(edition);
  }

  /** A node of the cluster at a moment. */
  final class Node {
    final Weeks weeks;
    final WeekReader reader;
    final WeekDesk desk;
    final WeekPosts posts;

    Node(Instant now) {
      Clock clock = clock(now);
      Companies companies = rings.companies.service(members, spaces, clock);
      People people = rings.companies.people(members, spaces);
      NewsSource pageNews = new NewsWithoutAHost(database, clock).pages;
      NewsSource others = (moment, at) -> more;
      Places places = new Places(companies, people, rings.projections());
      weeks =
          new Weeks(
              new WeekNews(List.of(pageNews, others), clock),
              places,
              new WeekEyes(pages, spaces, members));
      reader = new WeekReader(weeks, path -> "https://wiki" + path, clock);
      Authors authors = new Authors(companies, spaces, members);
      desk = new WeekDesk(switches(), ledger(), authors, companies, clock);
      OnePost post =
          new OnePost(
              authors, weeks, new PostTexts(new RealTemplates(), new RealTexts()), blog, ledger());
      posts = new WeekPosts(switches(), ledger(), places, post, clock);
    }

    void run(String edition) {
      posts.write(edition, (zone, since) -> true, () -> false);
    }

    List<String> seenBy(String name, String space) {
      return weeks.of(member(name), space, DAY).stream().map(one -> one.page().title()).toList();
    }
  }

  List<String> seenBy(String name, String space) {
    return node(TUESDAY).seenBy(name, space);
  }
}
