package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.java.ao.DBParam;
import nl.leerkring.calendars.Series;
import nl.leerkring.calendars.Slot;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.leads.HomesInTests;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.seats.AoAnswer;
import nl.leerkring.seats.Said;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import nl.leerkring.seats.SeatsOnAnyDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.Message;

/** The cast with a page for a session and whatever nodes one asks for, on one database. */
public final class SessionCommunity {
  public static final long PAGE = 7;
  public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  public static final Instant START = Instant.parse("2026-12-08T09:00:00Z");
  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  public final InMemoryMembers members = InMemoryMembers.cast();
  public final InMemoryPages pages = new InMemoryPages();
  public final InMemoryCompanies companies = new InMemoryCompanies();
  public final List<SessionEvent> told = new ArrayList<>();
  public final Member anna = members.member("anna");
  public final Member bram = members.member("bram");
  public final Member carla = members.member("carla");
  public final Member dirk = members.member("dirk");
  private final Database database;
  private Instant now = NOW;
  public final Node node;

  public SessionCommunity(Database database) {
    this.database = database;
    company("NZ", "Noordzee", "noordzee-office", "noordzee-crew");
    company("DH", "De Hoop", "dehoop-yard");
    company("LY", "Lely", "lely-staff");
    pages.add(PAGE, "Purifier alarms", 0);
    pages.letEdit(bram);
    node = node(told::add);
  }

  public void company(String key, String name, String... groups) {
    companies.save(new Company(key, name, Set.of(groups), Set.of(), Map.of()));
  }

  public void at(Instant moment) {
    now = moment;
  }

  public Companies allCompanies() {
    return companies.service(members, null, clock());
  }

  public Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  /** A node of the cluster, with caches of its own on the same database. */
  public Node node(SessionListener listener) {
    RealActiveObjects objects =
        new RealActiveObjects(
            database, "nl.leerkring", AoSession.class, AoOccurrence.class, AoAnswer.class);
    Transactions transactions = new Transactions(new DatabaseTransactions(database));
    return new Node(
        objects,
        new AoSessionRepository(objects, transactions),
        SeatsOnAnyDatabase.seats(objects, clock()),
        listener);
  }

  /** The services of one node. */
  public final class Node {
    public final Sessions sessions;
    public final SessionLists lists;
    public final Plans plans;
    public final Rsvps rsvps;
    public final Hosting hosting;
    final Losses losses;
    final SessionRounds rounds;
    final RingRounds rings;
    final SessionDeparture departure;
    final AoSessionRecords records;

    Node(
        RealActiveObjects objects,
        SessionRepository repository,
        Seats seats,
        SessionListener listener) {
      Companies all = allCompanies();
      Audience audience = new Audience(pages, members, all, HomesInTests.of(all, members));
      SessionEvents events = new SessionEvents(Optional.of(List.of(listener)), clock());
      sessions = new Sessions(pages, repository, seats, audience, clock());
      lists = new SessionLists(pages, repository, seats);
      plans = new Plans(repository, seats, events, audience, clock());
      rsvps = new Rsvps(repository, seats, events, audience, clock());
      hosting = new Hosting(repository, seats, events, audience, clock());
      losses = new Losses(repository, seats, events, audience, clock());
      rounds = new SessionRounds(repository, seats, events, audience, clock());
      rings = new RingRounds(repository, seats, losses, audience, clock());
      departure = new SessionDeparture(repository, seats, losses, pages, clock());
      records = new AoSessionRecords(objects, repository, seats, losses, clock());
    }

    /** What the jobs do. */
    public void keepTime() {
      rounds.keepTime();
    }

    public void lookAtRings() {
      rings.lookAtRings();
    }
  }

  /** So many published sessions, one every so often from then on, on pages from that id on. */
  public void many(int count, long firstPage, Instant from, Duration apart) {
    RealActiveObjects objects =
        new RealActiveObjects(
            database, "nl.leerkring", AoSession.class, AoOccurrence.class, AoAnswer.class);
    for (int i = 0; i < count; i++) {
      long page = firstPage + i;
      long start = from.plus(apart.multipliedBy(i)).toEpochMilli();
      objects.create(
          AoSession.class,
          new DBParam("PAGE_ID", page),
          new DBParam("SESSION_KIND", (i % 3 == 0 ? Kind.WEBINAR : Kind.WORKING_GROUP).name()),
          new DBParam("JOB_FUNCTIONS", i % 2 == 0 ? "Bosun" : ""),
          new DBParam("SEAT_COUNT", 8),
          new DBParam("COMPANY_SHARE", 3),
          new DBParam("RESERVED_COUNT", 0),
          new DBParam("START_MILLIS", start),
          new DBParam("LENGTH_MINUTES", 60),
          new DBParam("RECUR_EVERY", 0),
          new DBParam("RECUR_NTH", 0),
          new DBParam("RECUR_COUNT", 0),
          new DBParam("RECUR_UNTIL", 0L),
          new DBParam("SESSION_STATE", State.PUBLISHED.name()),
          new DBParam("REVISION", 0),
          new DBParam("TURN", 0L));
      objects.create(
          AoOccurrence.class,
          new DBParam("ONCE_KEY", page + "|0"),
          new DBParam("PAGE_ID", page),
          new DBParam("NTH_TIME", 0),
          new DBParam("START_MILLIS", start),
          new DBParam("END_MILLIS", start + 3_600_000L),
          new DBParam("MOVED", false),
          new DBParam("CALLED_OFF", false),
          new DBParam("OVER_TOLD", false));
    }
  }

  public Optional<Message> says(Member member, Said said) {
    return node.rsvps.say(member, PAGE, OptionalInt.empty(), said);
  }

  public SeatList seats() {
    return seats(0);
  }

  public SeatList seats(int number) {
    return node.sessions.find(bram, PAGE).orElseThrow().number(number).orElseThrow().seats();
  }

  /** What was told since the last time, as kinds and user names. */
  public List<String> told() {
    List<String> all =
        told.stream()
            .map(
                event ->
                    event.kind()
                        + " "
                        + event.concerned().stream()
                            .map(key -> key.value().replace("key-", ""))
                            .sorted()
                            .toList())
            .toList();
    told.clear();
    return all;
  }

  /** A working group of Bram with so many seats, once. */
  public Session session(int seats, int share) {
    return new Session(
        PAGE,
        about(),
        Room.open().withSeats(seats, share),
        Optional.of(Timetable.once(START, AMSTERDAM, Duration.ofMinutes(60))),
        Optional.of(bram.key()),
        State.PUBLISHED,
        "",
        0);
  }

  public static About about() {
    return new About(
        Kind.WORKING_GROUP,
        "Sleep better",
        List.of(new AgendaItem(15, "What woke us"), new AgendaItem(30, "Fixes")),
        List.of(Speaker.guest("Jan of the lifeboats")),
        List.of(new Material("The last report", "/display/NZP/Report")),
        Set.of("engineer", "mate"),
        "nl");
  }

  public Session with(Session session, Timetable times) {
    return new Session(
        session.pageId(),
        session.about(),
        session.room(),
        Optional.of(times),
        session.host(),
        session.state(),
        session.reason(),
        session.revision());
  }

  /** Every week, so often. */
  public Session series(int seats, int times) {
    Slot first = new Slot(START, START.plus(Duration.ofMinutes(60)), AMSTERDAM);
    return with(session(seats, 0), new Timetable(first, Optional.of(Series.weekly(1, times))));
  }
}
