package nl.leerkring.mails;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MemberKey;
import nl.leerkring.mails.NoticeRepository.State;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.web.CountedMailer;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class MailRoundTest {
  private final MailWorld world;
  private final Mails mails;

  public MailRoundTest(EveryDatabase kind) {
    world = new MailWorld(kind.get());
    mails = world.mails();
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void a_notice_goes_once_however_often_it_is_posted() {
    mails.post(world.notice("one", "anna", true));
    mails.post(world.notice("one", "anna", true));

    world.node().send();
    mails.post(world.notice("one", "anna", true));
    world.node().send();

    assertEquals(List.of("one"), world.subjects());
    assertEquals("<p>Één & = kielbalk</p>", world.mailbox.sent().get(0).html());
    assertTrue(world.mailbox.sent().get(0).headers().id().matches("notice\\.[0-9a-f]{32}"));
    assertEquals(Map.entry(State.SENT, 1), count(State.SENT));
  }

  @Test
  public void what_is_undone_is_not_told() {
    assertThrows(
        IllegalStateException.class,
        () ->
            world.inTransaction(
                () -> {
                  mails.post(world.notice("one", "anna", true));
                  throw new IllegalStateException("and then it went wrong");
                }));

    world.node().send();

    assertEquals(List.of(), world.subjects());
  }

  @Test
  public void what_is_taken_back_is_not_told_to_that_member() {
    mails.post(world.notice("annas", "anna", true));
    mails.post(world.notice("brams", "bram", true));

    mails.takeBack("topic", new MemberKey("key-anna"));
    world.node().send();

    assertEquals(List.of("brams"), world.subjects());
  }

  @Test
  public void whoever_may_not_see_the_page_at_that_moment_hears_nothing() {
    mails.post(world.notice("one", "dirk", true));
    world.pages.hide(1, world.members.member("dirk"));

    world.node().send();
    world.pages.show(1, world.members.member("dirk"));
    world.node().send();

    assertEquals(List.of(), world.subjects());
    assertEquals(Map.entry(State.DROPPED, 1), count(State.DROPPED));
  }

  @Test
  public void a_closed_account_hears_nothing() {
    mails.post(world.notice("one", "anna", true));
    world.members.deactivate("anna");

    world.node().send();

    assertEquals(List.of(), world.subjects());
  }

  @Test
  public void at_night_it_waits_for_the_morning_unless_that_is_too_late() {
    world.at("2026-11-24T21:30:00Z");
    mails.post(world.notice("calm", "anna", true));
    mails.post(
        new Notice(
            "soon",
            "test",
            "topic",
            new MemberKey("key-anna"),
            1,
            true,
            NoticeTime.calm(world.clock.instant())
                .before(
                    world.clock.instant().plus(Duration.ofHours(2)),
                    world.clock.instant().plus(Duration.ofHours(4))),
            Map.of("word", "x")));

    world.node().send();
    List<String> night = List.copyOf(world.subjects());
    world.at("2026-11-25T06:00:00Z");
    world.node().send();

    assertEquals(List.of("soon"), night);
    assertEquals(List.of("soon", "calm"), world.subjects());
  }

  @Test
  public void quiet_hours_are_everybodys_own() {
    world.at("2026-11-24T21:30:00Z");
    world
        .budget()
        .setQuietHours(
            new MemberKey("key-anna"), new QuietHours(LocalTime.MIDNIGHT, LocalTime.of(6, 30)));
    mails.post(world.notice("annas", "anna", true));
    mails.post(world.notice("brams", "bram", true));

    world.node().send();

    assertEquals(List.of("annas"), world.subjects());
  }

  @Test
  public void a_refusal_is_tried_again_later_and_later_and_in_the_end_given_up() {
    world.mailbox.refuse("anna@example.test");
    mails.post(world.notice("one", "anna", true));

    int tries = 0;
    while (world.repository().counts().get(State.FAILED) == 0 && tries < 100) {
      world.node().send();
      world.later(Duration.ofMinutes(300));
      tries++;
    }

    assertTrue(String.valueOf(tries), tries > 8 && tries < 30);
    String why = world.repository().troubles(5).get(0).getWhy();
    assertFalse(why, why.contains("anna"));
    assertTrue(why, why.contains("refused"));
  }

  @Test
  public void mail_that_was_down_for_a_day_catches_up() {
    world.mailbox.refuse("anna@example.test");
    mails.post(world.notice("one", "anna", true));
    for (int hour = 0; hour < 24; hour++) {
      world.node().send();
      world.later(Duration.ofHours(1));
    }

    world.mailbox.takeAgain("anna@example.test");
    world.later(Duration.ofHours(5));
    world.node().send();

    assertEquals(List.of("one"), world.subjects());
  }

  @Test
  public void an_administrator_can_have_the_failed_ones_tried_again() {
    world.mailbox.refuse("anna@example.test");
    mails.post(world.notice("one", "anna", true));
    for (int i = 0; i < 60; i++) {
      world.node().send();
      world.later(Duration.ofHours(5));
    }
    world.mailbox.takeAgain("anna@example.test");
    world.at("2026-12-24T11:00:00Z");

    mails.again(world.members.member("anna"));
    world.node().send();
    assertEquals(List.of(), world.subjects());
    mails.again(world.members.member("eva"));
    world.node().send();

    assertEquals(List.of("one"), world.subjects());
  }

  @Test
  public void more_than_the_most_in_a_week_is_dropped_but_news_of_ones_own_seat_goes() {
    mails.setWeeklyMost(world.members.member("eva"), "2");
    for (int i = 0; i < 4; i++) {
      mails.post(world.notice("other" + i, "anna", false));
    }
    world.node().send();
    mails.post(world.notice("own", "anna", true));
    world.node().send();

    assertEquals(List.of("other0", "other1", "own"), world.subjects());
    assertEquals(0, world.front().left(new MemberKey("key-anna")));
    assertEquals(2, world.front().left(new MemberKey("key-bram")));

    world.later(Duration.ofDays(8));
    mails.post(world.notice("next week", "anna", false));
    world.node().send();

    assertEquals(List.of("other0", "other1", "own", "next week"), world.subjects());
  }

  @Test
  public void mails_past_the_queue_count_too() {
    MemberKey anna = new MemberKey("key-anna");

    new CountedMailer(world.mailbox, Optional.of(world.front()))
        .send(new Mail("anna@example.test", "Week", "<p>x</p>"), anna);

    assertEquals(List.of("Week"), world.subjects());
    assertEquals(6, world.front().left(anna));
    world.later(Duration.ofDays(8));
    assertEquals(7, world.front().left(anna));
  }

  @Test
  public void only_an_administrator_sets_the_most_and_only_to_a_number() {
    assertEquals(
        "mails.error.admin", mails.setWeeklyMost(world.members.member("anna"), "2").get().key());
    assertEquals(
        "mails.error.most", mails.setWeeklyMost(world.members.member("eva"), "many").get().key());
    assertEquals(
        "mails.error.most", mails.setWeeklyMost(world.members.member("eva"), "51").get().key());
    assertEquals(7, mails.weeklyMost());
  }

  private Map.Entry<State, Integer> count(State state) {
    return Map.entry(state, world.repository().counts().get(state));
  }
}
