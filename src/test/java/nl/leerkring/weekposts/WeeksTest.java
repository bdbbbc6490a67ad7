package nl.leerkring.weekposts;

import static nl.leerkring.weekposts.WeekWorld.ONE_DAY;
import static nl.leerkring.weekposts.WeekWorld.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.companies.Ring;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;

/** What a reader sees of a space's week. */
public class WeeksTest {
  private final WeekWorld world = new WeekWorld(EveryDatabase.H2.get());

  @Before
  public void thisWeek() {
    world.made(1, "Purifier trick", "NZO", "bram", ONE_DAY);
    world.made(2, "Dry dock budget", "NZ", "bram", ONE_DAY);
  }

  @Test
  public void the_supplier_sees_nothing_of_an_inner_space() {
    assertEquals(List.of("Dry dock budget"), world.seenBy("anna", "NZ"));

    assertEquals(List.of(), world.seenBy("dirk", "NZ"));
    assertEquals(List.of("Purifier trick"), world.seenBy("dirk", "NZO"));
  }

  @Test
  public void the_supplier_sees_nothing_of_a_page_that_reaches_less_far_than_its_space() {
    world.made(3, "What the rope cost", "NZO", "anna", ONE_DAY);
    world.rings.pageRing(3, Ring.COMPANY);

    assertEquals(List.of("Purifier trick"), world.seenBy("dirk", "NZO"));
    assertTrue(world.seenBy("bram", "NZO").contains("What the rope cost"));
  }

  @Test
  public void what_is_restricted_after_it_was_posted_is_seen_no_more() {
    WeekWorld.Node node = world.node(TUESDAY);
    assertEquals(List.of("Purifier trick"), node.seenBy("dirk", "NZO"));

    world.pages.hide(1, world.member("dirk"));

    assertEquals(List.of(), node.seenBy("dirk", "NZO"));
    assertEquals(List.of("Purifier trick"), node.seenBy("bram", "NZO"));
  }

  @Test
  public void a_space_that_confluence_hides_shows_nothing_whatever_the_rings_say() {
    world
        .spaces
        .rights("NZO")
        .forEach(
            (right, holders) -> holders.forEach(who -> world.spaces.revoke("NZO", right, who)));

    assertEquals(List.of(), world.seenBy("dirk", "NZO"));
  }

  @Test
  public void who_belongs_to_no_company_and_a_space_of_none_show_nothing() {
    world.members.add("gus", "en", "confluence-users");

    assertEquals(List.of(), world.seenBy("gus", "NZO"));
    assertEquals(List.of(), world.seenBy("anna", "NOWHERE"));
  }

  @Test
  public void a_page_that_went_to_another_space_is_not_told_here() {
    world.pages.add(1, "Purifier trick", 0, "DHO", world.member("bram"), TUESDAY);

    assertEquals(List.of(), world.seenBy("dirk", "NZO"));
  }

  @Test
  public void a_page_stands_there_once_as_what_counts_most_and_new_before_changed() {
    world.changed(1, "Purifier trick", "NZO", "anna", Duration.ofHours(1));
    world.changed(4, "Old hand", "NZO", "anna", Duration.ofHours(2));
    world.made(5, "Winch", "NZO", "bram", ONE_DAY.multipliedBy(2));

    assertEquals(List.of("Purifier trick", "Winch", "Old hand"), world.seenBy("carla", "NZO"));
  }

  @Test
  public void a_session_to_come_comes_first_until_it_was() {
    world.pages.add(6, "Ask the yard", 0, "NZO", world.member("anna"), TUESDAY);
    world.more.add(
        NewsItem.own("session:6", NewsKind.SESSION, 6, TUESDAY.plus(ONE_DAY), null)
            .in("NZO")
            .with(0, new Message("sessions.news.open", TUESDAY.plus(ONE_DAY))));
    assertEquals(List.of("Ask the yard", "Purifier trick"), world.seenBy("dirk", "NZO"));

    world.more.clear(); // its source tells of it no more

    assertEquals(List.of("Purifier trick"), world.seenBy("dirk", "NZO"));
  }

  @Test
  public void it_is_about_its_week_and_no_other() {
    world.made(7, "A fortnight ago", "NZO", "bram", ONE_DAY.multipliedBy(14));
    world.made(8, "Tomorrow", "NZO", "bram", ONE_DAY.negated());

    assertEquals(List.of("Purifier trick"), world.seenBy("dirk", "NZO"));
  }

  @Test
  public void there_are_ten_at_most_also_where_many_before_them_are_hidden() {
    IntStream.range(20, 40)
        .forEach(id -> world.made(id, "Page " + id, "NZO", "bram", Duration.ofMinutes(id)));
    IntStream.range(20, 35).forEach(id -> world.pages.hide(id, world.member("dirk")));

    assertEquals(10, world.seenBy("carla", "NZO").size());
    assertEquals(6, world.seenBy("dirk", "NZO").size());
  }

  @Test
  public void the_number_of_queries_does_not_grow_with_what_happened() {
    world.seenBy("dirk", "NZO"); // whatever is made ready once is ready now
    long few = statements();
    IntStream.range(20, 70)
        .forEach(id -> world.made(id, "Page " + id, "NZO", "bram", Duration.ofMinutes(id)));

    long many = statements();

    assertEquals(few, many);
  }

  private long statements() {
    long before = world.database.statements();
    world.seenBy("dirk", "NZO");
    return world.database.statements() - before;
  }
}
