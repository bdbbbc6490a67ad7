package nl.leerkring.digest;

import static nl.leerkring.digest.DigestCommunity.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import nl.leerkring.courses.CourseProgress;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.sessions.ComingSession;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Before;
import org.junit.Test;

public class DigestContentTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant NEXT_TUESDAY = TUESDAY.plus(Duration.ofDays(7));

  private final Database database = EveryDatabase.H2.get();
  private final DigestCommunity community = new DigestCommunity(database);

  @Before
  public void thisWeek() {
    community.made(1, "Purifier trick", "NZP", "bram", DAY);
    community.pages.hide(1, community.members.member("dirk"));
    community.made(2, "Rope care", "LYO", "dirk", DAY.multipliedBy(2));
  }

  @Test
  public void everybody_gets_what_they_may_see_and_did_not_make_and_nothing_else() {
    DigestReport report = send(TUESDAY);

    assertEquals(new DigestReport(3, 1, 0, 0), report);
    assertEquals(
        Set.of("anna@example.test", "bram@example.test", "carla@example.test"),
        community.addressees());
    assertEquals(List.of("Purifier trick", "Rope care"), community.told("anna"));
    assertEquals("not what he made himself", List.of("Rope care"), community.told("bram"));
  }

  @Test
  public void what_was_hidden_before_the_run_is_told_to_nobody_from_whom_it_is_hidden() {
    community.pages.hide(1, community.members.member("carla"));

    send(TUESDAY);

    assertEquals(List.of("Rope care"), community.told("carla"));
  }

  @Test
  public void what_was_told_is_no_news_next_week_even_when_an_earlier_change_was_left_out() {
    community.changed(2, "carla", TUESDAY.minus(Duration.ofHours(3)));
    community.changed(2, "carla", TUESDAY.minus(Duration.ofHours(2)));
    send(TUESDAY);

    DigestReport next = send(NEXT_TUESDAY.minus(DAY));

    assertEquals("bram and anna know, carla did it", 0, next.sent());
  }

  @Test
  public void what_changed_after_it_was_told_is_news_again() {
    send(TUESDAY);
    community.changed(2, "carla", TUESDAY.plusSeconds(1));

    DigestReport next = send(NEXT_TUESDAY);

    assertEquals("all but Carla, who did it", new DigestReport(3, 1, 0, 0), next);
    assertEquals(List.of("Rope care"), community.told("anna"));
  }

  @Test
  public void a_run_that_is_late_leaves_no_gap() {
    send(TUESDAY);
    community.made(3, "Just after", "NZP", "bram", Duration.ofMinutes(-1));

    send(NEXT_TUESDAY.plus(Duration.ofHours(20)));

    assertEquals(List.of("Just after"), community.told("anna"));
  }

  @Test
  public void what_happened_long_ago_is_no_news_and_not_kept() {
    community.made(3, "Old hat", "NZP", "bram", Duration.ofDays(9));
    community.made(4, "Ancient", "NZP", "bram", Duration.ofDays(31));

    send(TUESDAY);

    assertEquals(List.of("Purifier trick", "Rope care"), community.told("anna"));
    assertEquals(3, community.activities.since(Instant.EPOCH).size());
  }

  @Test
  public void who_changed_a_page_last_does_not_hide_that_somebody_else_did_before() {
    community.changed(2, "carla", TUESDAY.minus(Duration.ofHours(3)));
    community.changed(2, "dirk", TUESDAY.minus(Duration.ofHours(2)));

    send(TUESDAY);

    assertEquals(List.of("Rope care"), community.told("dirk"));
    assertTrue(community.mailTo("dirk").html().contains("Carla, Space LYO"));
  }

  @Test
  public void a_session_that_is_full_or_answered_needs_no_invitation() {
    community.coming(
        session(10, "Full", 0, false), session(11, "Mine", 4, true), session(12, "Open", 4, false));

    send(TUESDAY);

    assertEquals(List.of("Open", "Purifier trick", "Rope care"), community.told("anna"));
    assertEquals("en digest.subject[Open]", community.mailTo("carla").subject());
  }

  @Test
  public void a_session_starts_at_the_readers_own_hour() {
    community.coming(session(12, "Open", 1, false));

    send(TUESDAY);

    assertTrue(community.mailTo("anna").html(), community.mailTo("anna").html().contains("11:00"));
    assertTrue(community.mailTo("anna").html().contains("woensdag 25 november"));
  }

  @Test
  public void a_course_under_way_stands_beside_news_each_week_and_is_never_the_only_thing() {
    community.goingOn(new CourseProgress("Mooring", "/display/20", 2, 5));
    send(TUESDAY);
    assertEquals(List.of("Mooring", "Purifier trick", "Rope care"), community.told("anna"));
    assertEquals("nl digest.subject[Purifier trick]", community.mailTo("anna").subject());

    DigestReport quietWeek = send(NEXT_TUESDAY);

    assertEquals(new DigestReport(0, 4, 0, 0), quietWeek);
  }

  @Test
  public void the_mail_is_in_the_language_of_its_reader() {
    send(TUESDAY);

    assertEquals("nl digest.subject[Purifier trick]", community.mailTo("anna").subject());
    assertEquals("en digest.subject[Purifier trick]", community.mailTo("carla").subject());
  }

  @Test
  public void every_section_has_a_heading() {
    ResourceBundle texts = ResourceBundle.getBundle("i18n/digest", Locale.ROOT);

    for (DigestItem.Section section : DigestItem.Section.values()) {
      assertTrue(section.name(), texts.containsKey("digest.section." + section));
    }
  }

  private DigestReport send(Instant now) {
    return community.node(now).send(() -> false);
  }

  private static ComingSession session(long id, String title, int free, boolean answered) {
    Instant tomorrow = TUESDAY.plus(DAY).plusSeconds(3600);
    return new ComingSession(id, title, "/display/" + id, tomorrow, free, answered);
  }
}
