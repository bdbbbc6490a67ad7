package nl.leerkring.freshness;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class FreshnessTest {
  private static final long PAGE = 100;
  private static final Instant WRITTEN = Instant.parse("2026-01-10T08:00:00Z");
  private static final Instant A_YEAR_ON = Instant.parse("2027-01-10T08:00:00Z");

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final Clock clock = mock(Clock.class);
  private final Database database;
  private final CheckRepository repository;
  private final Freshness freshness;
  private Instant now = WRITTEN.plus(Duration.ofDays(1));

  public FreshnessTest(EveryDatabase kind) {
    database = kind.get();
    repository =
        new AoCheckRepository(
            new RealActiveObjects(database, "nl.leerkring", AoCheck.class),
            new Transactions(new DatabaseTransactions(database)));
    freshness = new Freshness(repository, pages, members, clock);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void bram_wrote_a_page_that_dirk_does_not_see() {
    when(clock.instant()).thenAnswer(call -> now);
    pages.add(PAGE, "Purifier", 1, "NZP", member("bram"), WRITTEN);
    pages.hide(PAGE, member("dirk"));
    pages.letEdit(member("bram"));
    pages.letEdit(member("anna"));
  }

  @Test
  public void as_long_as_nobody_checked_it_a_page_is_as_fresh_as_its_last_change() {
    assertEquals(A_YEAR_ON, shown("carla").due());

    pages.change(PAGE, WRITTEN.plus(Duration.ofDays(31)));

    assertEquals(Instant.parse("2027-02-10T08:00:00Z"), shown("carla").due());
  }

  @Test
  public void who_may_edit_says_that_it_is_right_and_then_changes_count_no_more() {
    shown("bram");
    now = A_YEAR_ON;

    assertEquals(Optional.empty(), freshness.confirm(member("anna"), PAGE));
    pages.change(PAGE, A_YEAR_ON.plus(Duration.ofDays(40)));

    Check check = shown("carla");
    assertEquals(Optional.of(member("anna").key()), check.by());
    assertEquals(A_YEAR_ON, check.at());
    assertEquals(Instant.parse("2028-01-10T08:00:00Z"), check.due());
  }

  @Test
  public void nobody_else_says_so() {
    shown("bram");

    assertEquals("freshness.error.page", refused("carla"));
    assertEquals("freshness.error.page", refused("dirk"));

    assertEquals(Optional.empty(), shown("carla").by());
  }

  private String refused(String name) {
    return freshness.confirm(member(name), PAGE).map(Message::key).orElse("");
  }

  @Test
  public void a_supplier_learns_nothing_of_a_page_of_an_inner_ring() {
    shown("bram");
    now = A_YEAR_ON.plusSeconds(1);

    assertEquals(Optional.empty(), freshness.show(member("dirk"), PAGE, 12, Optional.empty()));
    assertEquals(List.of(), freshness.due(member("dirk")));
  }

  @Test
  public void the_owner_is_asked_when_it_is_overdue_and_not_after_confirming() {
    shown("carla");
    List<DuePage> before = freshness.due(member("bram"));
    now = A_YEAR_ON.plusSeconds(1);

    assertEquals(List.of(), before);
    assertEquals(
        List.of(new DuePage(PAGE, "Purifier", "/display/100", A_YEAR_ON)),
        freshness.due(member("bram")));
    freshness.confirm(member("anna"), PAGE);
    assertEquals(List.of(), freshness.due(member("bram")));
  }

  @Test
  public void whom_the_macro_names_is_asked_instead_of_who_wrote_it() {
    freshness.show(member("bram"), PAGE, 1, Optional.of(member("anna").key()));
    now = A_YEAR_ON;

    assertEquals(List.of(), freshness.due(member("bram")));
    assertEquals(1, freshness.due(member("anna")).size());
  }

  @Test
  public void an_owner_who_may_not_edit_any_more_or_whose_account_is_closed_is_not_asked() {
    freshness.show(member("bram"), PAGE, 1, Optional.of(member("carla").key()));
    members.deactivate("anna");
    Check closed =
        freshness.show(member("bram"), PAGE, 1, Optional.of(member("anna").key())).orElseThrow();
    now = A_YEAR_ON;

    assertEquals(List.of(), freshness.due(member("carla")));
    assertEquals(Optional.empty(), closed.owner());
  }

  @Test
  public void a_page_without_the_macro_asks_for_nothing_until_it_is_there_again() {
    shown("bram");
    now = A_YEAR_ON.plusSeconds(1);

    repository.unlist(PAGE);
    assertEquals(List.of(), freshness.due(member("bram")));

    shown("bram");
    assertEquals(1, freshness.due(member("bram")).size());
  }

  @Test
  public void an_owner_of_many_pages_is_asked_for_ten_the_longest_overdue_first() {
    for (int i = 0; i < 30; i++) {
      pages.add(200 + i, "Page " + i, 1, "NZP", member("bram"), WRITTEN.minusSeconds(i));
      freshness.show(member("bram"), 200 + i, 12, Optional.empty());
    }
    now = A_YEAR_ON.plusSeconds(1);

    List<DuePage> due = freshness.due(member("bram"));

    assertEquals(10, due.size());
    assertEquals("Page 29", due.get(0).title());
  }

  @Test
  public void ten_pages_cost_as_many_queries_as_one() {
    shown("bram");
    now = A_YEAR_ON.plusSeconds(1);
    long one = statements();
    for (int i = 0; i < 9; i++) {
      pages.add(200 + i, "Page " + i, 1, "NZP", member("bram"), WRITTEN);
      freshness.show(member("bram"), 200 + i, 12, Optional.empty());
    }

    assertEquals(one, statements());
  }

  @Test
  public void the_digest_hears_of_it_as_something_that_waits_for_the_owner_alone() {
    shown("bram");
    now = A_YEAR_ON.plusSeconds(1);

    var news = new FreshnessNews(freshness).of(List.of(member("bram"), member("anna")), now);

    assertEquals(List.of(), news.get(member("anna").key()));
    assertEquals(PAGE, news.get(member("bram").key()).get(0).pageId());
    assertTrue(news.get(member("bram").key()).get(0).kind().repeats());
  }

  private long statements() {
    long before = database.statements();
    freshness.due(member("bram"));
    return database.statements() - before;
  }

  @Test
  public void looking_a_second_time_writes_nothing() {
    shown("bram");
    shown("carla");
    Check before = repository.find(PAGE).orElseThrow();

    shown("carla");

    assertEquals(before, repository.find(PAGE).orElseThrow());
  }

  @Test
  public void what_is_wrong_in_the_macro_is_told_to_editors_and_a_year_is_taken() {
    FreshnessTyped wrong =
        new FreshnessTyped(new MacroParameters(Map.of("months", "0", "owner", "nobody")), members);
    FreshnessTyped right =
        new FreshnessTyped(new MacroParameters(Map.of("months", "6", "owner", "anna")), members);

    assertEquals(12, wrong.months());
    assertEquals(
        List.of("web.hint.number", "freshness.hint.owner"),
        wrong.hints().stream().map(Message::key).toList());
    assertEquals(6, right.months());
    assertEquals(Optional.of(new MemberKey("key-anna")), right.owner());
    assertTrue(right.hints().isEmpty());
  }

  @Test
  public void it_is_overdue_after_the_moment_and_soon_thirty_days_before() {
    Check check = shown("bram");

    assertFalse(check.isOverdue(A_YEAR_ON));
    assertTrue(check.isOverdue(A_YEAR_ON.plusMillis(1)));
    assertFalse(check.isSoon(A_YEAR_ON.minus(Duration.ofDays(30))));
    assertTrue(check.isSoon(A_YEAR_ON.minus(Duration.ofDays(29))));
  }

  private Check shown(String name) {
    return freshness.show(member(name), PAGE, 12, Optional.empty()).orElseThrow();
  }

  private Member member(String name) {
    return members.member(name);
  }
}
