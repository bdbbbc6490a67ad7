package nl.leerkring.editions;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.People;
import nl.leerkring.companies.Ring;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.DigestItem;
import nl.leerkring.digest.DigestsWithoutAHost;
import nl.leerkring.digestmail.DigestMail;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Mailer;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Translator;
import nl.leerkring.mails.MailsWithoutAHost;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsSource;
import nl.leerkring.news.NewsWithoutAHost;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.news.SeenSource;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.preferences.InMemoryPreferences;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.FakeMailer;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.weekposts.WeekPosts;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/**
 * The cast on a Tuesday morning, as the digest meets them: Anna and Bram of Noordzee, which lets De
 * Hoop in; Carla of De Hoop; Dirk, who supplies rope. What is kept is in a real database. A mail's
 * body lists titles, its language and what leads wrote.
 */
final class DigestCommunity {
  /** Nine o'clock in Amsterdam, where everybody is. */
  static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

  static final Duration DAY = Duration.ofDays(1);
  static final Duration WEEK = Duration.ofDays(7);

  final InMemoryMembers members = InMemoryMembers.cast();
  final InMemoryPages pages = new InMemoryPages();
  final FakeMailer mailer = new FakeMailer();

  final RingsWithoutAHost rings;

  /** What nodes that are made from now on send with, ask for pages and write mails with. */
  Mailer post = mailer;

  Pages seen = pages;
  DigestMail mails = mails();

  /** Tested for themselves. */
  WeekPosts posts = Mockito.mock(WeekPosts.class);

  final Map<MemberKey, List<NewsItem>> own = new HashMap<>();

  /** What tells of more than pages. */
  final List<NewsSource> tells = new ArrayList<>();

  final List<SeenSource> met = new ArrayList<>();
  final InMemoryPreferences preferences = new InMemoryPreferences();
  final Database database;
  Runnable whileWriting = () -> {};
  private final List<Duration> waits = new ArrayList<>();

  DigestCommunity(Database database) {
    this(database, TUESDAY.minus(WEEK));
  }

  DigestCommunity(Database database, Instant installed, String... moreSpaces) {
    this.database = database;
    String[] spaces =
        Stream.concat(Stream.of("NZ", "NZP", "DHO", "LYO"), Stream.of(moreSpaces))
            .toArray(String[]::new);
    rings = new RingsWithoutAHost(members, new InMemorySpaces(spaces));
    company(
        "NZ",
        List.of("noordzee-office", "noordzee-crew"),
        Set.of("DH"),
        "NZ COMPANY",
        "NZP PARTNER");
    company("DH", List.of("dehoop-yard"), Set.of(), "DHO PUBLIC");
    company("LY", List.of("lely-staff"), Set.of(), "LYO PUBLIC");
    new Node(installed).editions.open(installed);
  }

  private void company(String key, List<String> groups, Set<String> partners, String... spaces) {
    Map<String, Ring> bySpace =
        Arrays.stream(spaces)
            .map(space -> space.split(" "))
            .collect(Collectors.toMap(one -> one[0], one -> Ring.valueOf(one[1])));
    rings.companies.save(new Company(key, "Company " + key, Set.copyOf(groups), partners, bySpace));
  }

  /** Makes somebody a lead of Noordzee. */
  void leads(String name) {
    Company noordzee =
        rings.companies.findAll().stream()
            .filter(company -> company.key().equals("NZ"))
            .findFirst()
            .orElseThrow()
            .with(ManagedRole.LEADS);
    rings.companies.save(noordzee);
    members.join(name, noordzee.groupFor(ManagedRole.LEADS));
  }

  void made(long id, String title, String space, String by, Duration ago) {
    Member who = members.member(by);
    Instant at = TUESDAY.minus(ago);
    pages.add(id, title, 0, space, who, at);
    new NewsWithoutAHost(database, clock(TUESDAY))
        .add(id, space, true, at, who == null ? null : who.key());
  }

  void changed(long id, String space, String by, Instant at) {
    new NewsWithoutAHost(database, clock(TUESDAY))
        .add(id, space, false, at, members.member(by).key());
  }

  static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  Node node(Instant now) {
    return new Node(now);
  }

  DigestReport send(Instant now) {
    return node(now).send();
  }

  DigestLedger ledger() {
    return new AoDigestLedger(objects(), transactions());
  }

  EditionRepository editions() {
    return new AoEditionRepository(objects(), transactions());
  }

  private Transactions transactions() {
    return new Transactions(new DatabaseTransactions(database));
  }

  private RealActiveObjects objects() {
    return new RealActiveObjects(
        database, "nl.leerkring", AoDelivery.class, AoEdition.class, AoDigestSetting.class);
  }

  /** Every row of every table. */
  String contents() {
    StringBuilder contents = new StringBuilder();
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet script = statement.executeQuery("SCRIPT")) {
      while (script.next()) {
        contents.append(script.getString(1)).append('\n');
      }
    } catch (SQLException e) {
      throw new IllegalStateException("H2 tells its contents", e);
    }
    return contents.toString();
  }

  List<Duration> waits() {
    return waits;
  }

  Set<String> addressees() {
    return mailer.sent().stream().map(Mail::to).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Titles in the member's latest mail. */
  List<String> told(String name) {
    return mailTo(name).html().lines().toList();
  }

  Mail mailTo(String name) {
    return mailer.sent().stream()
        .filter(mail -> mail.to().equals(name + "@example.test"))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError("no mail to " + name));
  }

  static String lines(Digest digest) {
    return digest.notes().stream()
            .map(note -> note.company() + ": " + note.text() + "\n")
            .collect(Collectors.joining())
        + digest.items().stream().map(DigestItem::title).collect(Collectors.joining("\n"));
  }

  /** A node of the cluster at a moment. */
  final class Node {
    final Clock clock;
    final Editions editions;
    final DigestLedger ledger;
    final DigestsWithoutAHost digests;
    final WeeklyDigest weekly;
    final OneDelivery delivery;
    final Previews previews;
    final DigestDesk desk;
    final Companies companies;
    final People people;

    Node(Instant now) {
      this(now, ledger());
    }

    Node(Instant now, DigestLedger ledger) {
      this.ledger = ledger;
      clock = clock(now);
      companies = rings.companies.service(members, rings.spaces, clock);
      people = rings.companies.people(members, rings.spaces);
      NewsWithoutAHost news = new NewsWithoutAHost(database, clock);
      OwnNewsSource ownNews = (some, when) -> own;
      Translator words =
          (locale, key, arguments) -> locale.getLanguage() + " " + key + Arrays.toString(arguments);
      digests =
          new DigestsWithoutAHost(
              database,
              new DigestsWithoutAHost.Sources(
                  Stream.concat(Stream.of(news.pages), tells.stream()).toList(),
                  List.of(ownNews),
                  met),
              news.activities,
              new DigestsWithoutAHost.Surroundings(
                  companies, people, rings.projections(), seen, members, words),
              clock);
      editions = new Editions(editions());
      delivery = new OneDelivery(ledger, mails, post, members, clock);
      Pause pause =
          new Pause() {
            @Override
            void of(Duration time) {
              waits.add(time);
            }
          };
      Rounds rounds =
          new Rounds(
              editions,
              ledger,
              new Turns(
                  preferences.service(clock),
                  digests.openings,
                  MailsWithoutAHost.budget(database, clock, new SentDigests(ledger))),
              delivery,
              new Everybody(people, members, digests.digests, clock, pause));
      previews = new Previews(digests.digests, editions(), ledger, people, clock);
      desk = new DigestDesk(editions(), ledger, members, clock);
      weekly = new WeeklyDigest(editions, ledger, rounds, news.activities, posts, clock);
    }

    DigestReport send() {
      return weekly.send(() -> false);
    }

    Edition edition() {
      return editions.open(clock.instant());
    }

    Map<Delivery.State, Integer> counts() {
      Map<Delivery.State, Integer> counts = ledger.counts(edition().name());
      counts.values().removeIf(count -> count == 0);
      return counts;
    }
  }

  private DigestMail mails() {
    DigestMail mails = Mockito.mock(DigestMail.class);
    Mockito.when(
            mails.of(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.anyString()))
        .thenAnswer(
            call -> {
              Member reader = call.getArgument(0);
              Digest digest = call.getArgument(1);
              whileWriting.run();
              return new Mail(reader.email(), digest.subject(), lines(digest));
            });
    return mails;
  }
}
