package nl.leerkring.editions;

import static nl.leerkring.editions.DigestCommunity.DAY;
import static nl.leerkring.editions.DigestCommunity.TUESDAY;
import static nl.leerkring.editions.DigestCommunity.WEEK;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MemberKey;
import nl.leerkring.mails.MailBudget;
import nl.leerkring.mails.MailsWithoutAHost;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.preferences.Frequency;
import nl.leerkring.preferences.Preference;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.web.Message;
import org.junit.Test;

/** Enough to see, never so much that it nags. */
public class BalanceTest {
  private final DigestCommunity community = new DigestCommunity(EveryDatabase.H2.get());
  private long lastPage = 100;

  @Test
  public void what_was_told_is_no_news_next_week_and_again_when_somebody_changed_it_after() {
    community.made(1, "Purifier trick", "NZP", "bram", DAY);
    community.send(TUESDAY);
    community.made(2, "Rope care", "LYO", "dirk", DAY.negated());
    community.changed(1, "NZP", "bram", TUESDAY.minusSeconds(60));

    community.send(TUESDAY.plus(WEEK));
    assertEquals(List.of("Rope care"), community.told("anna"));
    community.changed(1, "NZP", "bram", TUESDAY.plus(WEEK).plusSeconds(60));
    community.send(TUESDAY.plus(WEEK).plus(WEEK));

    assertEquals(List.of("Purifier trick"), community.told("anna"));
  }

  @Test
  public void a_course_that_is_under_way_stands_beside_news_and_is_no_reason_for_a_mail() {
    MemberKey anna = community.members.member("anna").key();
    community.pages.add(9, "Knots", 0);
    community.own.put(
        anna,
        List.of(
            NewsItem.own("course:9", NewsKind.GOING_ON, 9, TUESDAY, new Message("digest.hello"))));
    assertEquals(0, community.send(TUESDAY).sent());
    community.made(1, "Purifier trick", "NZP", "bram", DAY.negated());

    community.send(TUESDAY.plus(WEEK));

    assertEquals(List.of("Knots", "Purifier trick"), community.told("anna"));
    assertEquals("Purifier trick", community.mailTo("anna").subject());
  }

  @Test
  public void who_wants_it_every_two_weeks_gets_every_other_one_and_who_wants_none_none() {
    wants("anna", Frequency.FORTNIGHTLY, Optional.empty());
    wants("bram", Frequency.OFF, Optional.empty());

    weeks(4);

    assertEquals(2, mails("anna"));
    assertEquals(0, mails("bram"));
    assertEquals(4, mails("carla"));
    assertEquals(
        2, (int) community.node(TUESDAY.plus(WEEK.multipliedBy(3))).counts().get(State.OFF));
  }

  @Test
  public void who_paused_gets_it_again_from_the_day_that_they_said() {
    wants("anna", Frequency.WEEKLY, Optional.of(LocalDate.parse("2026-12-08")));

    weeks(4);

    assertEquals(2, mails("anna"));
  }

  @Test
  public void who_opens_none_for_eight_weeks_gets_it_less_often_until_they_open_one() {
    weeks(9);
    int before = mails("anna");

    weeksFrom(9, 4);
    int quiet = mails("anna") - before;
    community
        .node(TUESDAY.plus(WEEK.multipliedBy(13)))
        .digests
        .openings
        .opened(community.members.member("anna").key());
    before = mails("anna");
    weeksFrom(14, 4);

    assertEquals("every other week", 2, quiet);
    assertEquals(4, mails("anna") - before);
  }

  @Test
  public void who_got_many_other_mails_this_week_gets_the_digest_later_in_the_week() {
    community.made(1, "Purifier trick", "NZP", "bram", DAY);
    MailBudget budget =
        MailsWithoutAHost.budget(
            community.database,
            DigestCommunity.clock(TUESDAY.plus(DAY.multipliedBy(2))),
            new SentDigests(community.ledger()));
    MemberKey anna = community.members.member("anna").key();
    for (int mail = 0; mail < 7; mail++) {
      budget.record(anna, TUESDAY.minus(DAY.multipliedBy(6)));
    }

    community.send(TUESDAY);
    assertEquals(0, mails("anna"));
    community.send(TUESDAY.plus(DAY.multipliedBy(2)));

    assertEquals(1, mails("anna"));
    assertEquals(
        "the digest counts as well, once", 6, budget.left(community.members.member("carla").key()));
  }

  @Test
  public void a_lead_says_something_to_their_own_people_and_asks_them_to_look_at_one_page() {
    community.leads("anna");
    community.made(1, "Purifier trick", "NZP", "dirk", DAY);
    for (int i = 0; i < 30; i++) {
      community.made(20 + i, "Busy " + i, "LYO", "dirk", DAY);
    }
    DigestCommunity.Node node = community.node(TUESDAY);
    String edition = node.edition().name();

    assertEquals(
        Map.of(),
        node.digests.leadWords.save(
            community.members.member("anna"), "NZ", edition, "Welcome back!", "1"));
    node.send();

    assertTrue(community.mailTo("bram").html(), community.told("bram").contains("Purifier trick"));
    assertEquals("Company NZ: Welcome back!", community.told("bram").get(0));
    assertFalse(community.mailTo("carla").html().contains("Welcome back"));
    assertFalse("a lead of another company", mayWrite(node, "carla", edition));
    assertFalse("nobody's lead", mayWrite(node, "bram", edition));
  }

  @Test
  public void a_page_that_a_lead_asks_to_look_at_is_still_shown_to_those_only_who_may_view_it() {
    community.leads("anna");
    community.made(1, "Purifier trick", "NZP", "dirk", DAY);
    community.made(2, "Rope care", "LYO", "dirk", DAY);
    DigestCommunity.Node node = community.node(TUESDAY);
    node.digests.leadWords.save(
        community.members.member("anna"), "NZ", node.edition().name(), "", "1");
    community.pages.hide(1, community.members.member("bram"));

    node.send();

    assertEquals(List.of("Rope care"), community.told("bram"));
    assertFalse(
        "what the lead may not view cannot be pinned",
        node.digests
            .leadWords
            .save(community.members.member("anna"), "NZ", "2026-W49", "", "999")
            .isEmpty());
  }

  private boolean mayWrite(DigestCommunity.Node node, String who, String edition) {
    return node.digests
        .leadWords
        .save(community.members.member(who), "NZ", edition, "Me too", "")
        .isEmpty();
  }

  private void wants(String name, Frequency frequency, Optional<LocalDate> pause) {
    community.preferences.keep(
        new Preference(
            community.members.member(name).key(), frequency, frequency, pause, Optional.empty()));
  }

  private void weeks(int count) {
    weeksFrom(0, count);
  }

  private void weeksFrom(int first, int count) {
    for (int week = first; week < first + count; week++) {
      Instant now = TUESDAY.plus(WEEK.multipliedBy(week));
      lastPage++;
      community.made(
          lastPage, "Page " + lastPage, "LYO", "dirk", WEEK.multipliedBy(week).negated().plus(DAY));
      community.send(now);
    }
  }

  private int mails(String name) {
    List<Mail> mails = new ArrayList<>(community.mailer.sent());
    mails.removeIf(mail -> !mail.to().startsWith(name + "@"));
    return mails.size();
  }
}
