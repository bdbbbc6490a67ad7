package nl.leerkring.sessionlists;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Member;
import nl.leerkring.seats.Said;
import nl.leerkring.sessions.SessionCommunity;
import nl.leerkring.sessions.Span;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.web.Texts;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Sessions of Noordzee on pages from 1000 on; Dirk, the supplier, may see some of them only. */
@RunWith(Parameterized.class)
public class SessionOverviewsTest {
  private static final Wanted ANY = Wanted.read("coming", "", "", "any");
  private static final Wanted PAST = Wanted.read("past", "", "", "any");
  private static final Instant NOW = SessionCommunity.NOW;
  private static final long FIRST = 1000;

  private final EveryDatabase kind;
  private final Database database;
  private final SessionCommunity community;
  private final SessionOverviews overviews;

  public SessionOverviewsTest(EveryDatabase kind) {
    this.kind = kind;
    database = kind.get();
    community = new SessionCommunity(database);
    community.companies.save(
        new Company(
            "NZ",
            "Noordzee",
            Set.of("noordzee-office", "noordzee-crew"),
            Set.of(),
            Map.of("NZP", Ring.PARTNER)));
    overviews =
        new SessionOverviews(community.node.lists, community.allCompanies(), community.clock());
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void those_to_come_are_there_by_start_and_those_that_were_with_the_latest_first() {
    sessions(5, NOW.minus(Duration.ofDays(2)).minusSeconds(60), Duration.ofDays(1));

    assertEquals(
        List.of(1002L, 1003L, 1004L), pageIds(overviews.list(community.bram, ANY, none(), 9)));
    assertEquals(List.of(1001L, 1000L), pageIds(overviews.list(community.bram, PAST, none(), 9)));
  }

  @Test
  public void the_supplier_sees_nothing_of_the_inner_rings_and_no_trace_of_how_much_there_is() {
    sessions(30, NOW.plusSeconds(60), Duration.ofHours(1));
    for (long page = FIRST; page < FIRST + 30; page++) {
      if (page % 10 != 0) {
        community.pages.hide(page, community.dirk);
      }
    }

    Overview seen = overviews.list(community.dirk, ANY, none(), 9);

    assertEquals(List.of(1000L, 1010L, 1020L), pageIds(seen));
    assertFalse(seen.listed().more());
    assertEquals(3, month(community.dirk).listed().meetings().size());
    assertEquals("", view(community.dirk, seen).getMoreUrl());
    Overview first = overviews.list(community.dirk, ANY, none(), 2);
    assertTrue(first.listed().more());
    assertEquals(
        List.of(1020L), pageIds(overviews.list(community.dirk, ANY, first.listed().next(), 2)));
  }

  @Test
  public void page_after_page_shows_each_once_in_both_directions_also_when_they_begin_together() {
    sessions(40, NOW.plusSeconds(60), Duration.ZERO);
    community.many(40, 2000, NOW.minus(Duration.ofDays(9)), Duration.ofMinutes(1));
    community.many(5, 3000, NOW.minus(Duration.ofDays(9)), Duration.ZERO);
    addPages(2000, 40);
    addPages(3000, 5);

    for (Wanted wanted : List.of(ANY, PAST)) {
      Set<Long> all = new HashSet<>();
      Optional<Span.Place> after = Optional.empty();
      do {
        Overview page = overviews.list(community.bram, wanted, after, 7);
        pageIds(page).forEach(id -> assertTrue(id + " twice", all.add(id)));
        after = page.listed().next().map(Span.Place::written).flatMap(Span.Place::read);
      } while (after.isPresent());
      assertEquals(wanted.past() ? 45 : 40, all.size());
    }
  }

  @Test
  public void company_function_and_kind_narrow_what_is_shown() {
    sessions(6, NOW.plusSeconds(60), Duration.ofHours(1));
    community.pages.add(FIRST + 1, "Elsewhere", 0, "DHP", null, NOW);

    assertEquals(5, size(Wanted.read("", "noordzee", "", "")));
    assertEquals(5, size(Wanted.read("", "nz", "", "")));
    assertEquals(0, size(Wanted.read("", "Nowhere", "", "")));
    assertEquals(6, size(Wanted.read("", "", " BOSUN ", "")));
    assertEquals(3, size(Wanted.read("", "", "Planner", "")));
    assertEquals(2, size(Wanted.read("", "", "", "webinar")));
    assertEquals(4, size(Wanted.read("", "", "", "group")));
  }

  @Test
  public void a_month_is_the_readers_month_by_their_own_clock() {
    community.pages.add(FIRST, "New year", 0);
    community.many(1, FIRST, Instant.parse("2026-12-31T23:30:00Z"), Duration.ZERO);

    Overview december = overviews.month(community.bram, ANY, YearMonth.of(2026, 12));
    MonthView january =
        new MonthView(
            YearMonth.of(2027, 1),
            false,
            overviews.month(community.bram, ANY, YearMonth.of(2027, 1)),
            ANY,
            reader(community.bram),
            List.of());

    assertEquals(List.of(), pageIds(december));
    DayView first = january.getWeeks().get(0).getDays().get(4);
    assertEquals("1", first.getNumber());
    assertEquals("0:30", first.getMeetings().get(0).getStart().replaceFirst("^00", "0"));
    assertEquals("januari 2027", january.getTitle());
    assertEquals("ma", january.getWeekdays().get(0).replace(".", ""));
    assertEquals(1, january.getAgenda().size());
    assertTrue(january.getNextUrl(), january.getNextUrl().contains("month=2027-02&view=month&"));
  }

  @Test
  public void each_week_of_a_sheet_has_seven_days_and_a_month_has_all_of_its() {
    for (int month = 1; month <= 24; month++) {
      YearMonth of = YearMonth.of(2027, 1).plusMonths(month);
      for (Member who : List.of(community.bram, community.carla)) {
        MonthView view =
            new MonthView(of, false, overviews.month(who, ANY, of), ANY, reader(who), List.of());
        int days = 0;
        for (WeekView week : view.getWeeks()) {
          assertEquals(7, week.getDays().size());
          days += week.getDays().stream().filter(day -> !day.getNumber().isEmpty()).count();
        }
        assertEquals(of.lengthOfMonth(), days);
      }
    }
  }

  @Test
  public void my_sessions_are_those_that_one_leads_or_did_not_say_no_to() {
    community.pages.add(FIRST, "Of nobody", 0);
    community.many(1, FIRST, NOW.plusSeconds(60), Duration.ZERO);
    community.node.plans.keep(community.session(1, 0), "");
    community.says(community.carla, Said.YES);
    community.says(community.anna, Said.YES);
    community.says(community.dirk, Said.NO);

    assertEquals(List.of("sessionlists.own.leads"), own(community.bram));
    assertEquals(List.of("sessionlists.own.seated"), own(community.carla));
    assertEquals(List.of("sessionlists.own.waiting"), own(community.anna));
    assertEquals(List.of(), own(community.dirk));
    community.pages.hide(SessionCommunity.PAGE, community.carla);

    assertEquals(List.of(), own(community.carla));
    community.at(SessionCommunity.START.plus(Duration.ofDays(1)));
    assertEquals(1, overviews.lately(community.bram, 5).listed().meetings().size());
    assertEquals(List.of(), own(community.bram));
  }

  @Test
  public void nobody_sees_a_draft_in_a_list_also_not_its_planner() {
    community.node.plans.keep(
        community.session(8, 3).with(nl.leerkring.sessions.State.DRAFT, ""), "");

    assertEquals(List.of(), pageIds(overviews.list(community.bram, ANY, none(), 9)));
    assertEquals(List.of(), own(community.bram));
  }

  @Test
  public void lists_and_months_take_as_many_queries_for_thousands_as_for_two() {
    int many = kind == EveryDatabase.H2 ? 5000 : 1000; // the others count the same, and slower
    sessions(2, NOW.plusSeconds(60), Duration.ofMinutes(8));
    community.node.plans.keep(community.session(8, 3), "");
    List<Long> few = statements();

    community.many(many, 20_000, NOW.plusSeconds(90), Duration.ofMinutes(1));
    addPages(20_000, many);

    assertEquals(few, statements());
    assertEquals(List.of(3L, 3L, 4L), few);
    assertTrue(month(community.bram).listed().more());
    assertEquals(
        SessionOverviews.MOST_OF_A_MONTH, month(community.bram).listed().meetings().size());
  }

  private List<Long> statements() {
    List<Runnable> looks =
        List.of(
            () -> overviews.list(community.bram, ANY, none(), 10),
            () -> month(community.bram),
            () -> overviews.coming(community.bram, 10));
    List<Long> counts = new ArrayList<>();
    for (Runnable look : looks) {
      long before = database.statements();
      look.run();
      counts.add(database.statements() - before);
    }
    return counts;
  }

  private void sessions(int count, Instant from, Duration apart) {
    addPages(FIRST, count);
    community.many(count, FIRST, from, apart);
  }

  private void addPages(long first, int count) {
    for (long page = first; page < first + count; page++) {
      community.pages.add(page, "Session " + page, 0);
    }
  }

  private static Optional<Span.Place> none() {
    return Optional.empty();
  }

  private Overview month(Member reader) {
    return overviews.month(reader, ANY, overviews.thisMonth(reader));
  }

  private int size(Wanted wanted) {
    return overviews.list(community.bram, wanted, none(), 50).listed().meetings().size();
  }

  private List<String> own(Member member) {
    return reader(member).views(overviews.coming(member, 9)).stream()
        .map(MeetingView::getOwn)
        .toList();
  }

  private ListView view(Member member, Overview overview) {
    return new ListView(overview, ANY, reader(member), List.of());
  }

  private Reader reader(Member member) {
    return new Reader(
        member,
        new Texts((locale, key, arguments) -> key, member.locale()),
        path -> "https://w.test" + path,
        overviews.now());
  }

  private static List<Long> pageIds(Overview overview) {
    return overview.listed().meetings().stream()
        .map(seen -> seen.page().id())
        .collect(Collectors.toList());
  }
}
