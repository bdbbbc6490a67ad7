package nl.leerkring.editions;

import static nl.leerkring.editions.DigestCommunity.DAY;
import static nl.leerkring.editions.DigestCommunity.TUESDAY;
import static nl.leerkring.editions.DigestCommunity.WEEK;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.DigestItem;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.MailUncertainException;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

public class WeeklyDigestTest {
  private static final Duration MINUTES = Duration.ofMinutes(16);
  private static final DigestReport NONE = new DigestReport(0, 0, 0, 0);

  private final Database database = EveryDatabase.H2.get();
  private final DigestCommunity community = new DigestCommunity(database);

  @Before
  public void thisWeek() {
    community.made(1, "Purifier trick", "NZP", "bram", DAY);
    community.made(2, "Rope care", "LYO", "dirk", DAY.multipliedBy(2));
  }

  @Test
  public void everybody_gets_what_reaches_them_and_the_supplier_nothing_of_an_inner_ring() {
    assertEquals(new DigestReport(3, 1, 0, 0), community.send(TUESDAY));

    assertEquals(
        Set.of("anna@example.test", "bram@example.test", "carla@example.test"),
        community.addressees());
    assertEquals(List.of("Purifier trick", "Rope care"), community.told("anna"));
    assertEquals("not what he made himself", List.of("Rope care"), community.told("bram"));
    assertEquals("a partner", List.of("Purifier trick", "Rope care"), community.told("carla"));
  }

  @Test
  public void a_page_that_was_hidden_or_thrown_away_at_the_last_moment_goes_to_nobody() {
    community.pages.hide(1, community.members.member("carla"));
    community.pages.remove(2);

    community.send(TUESDAY);

    assertEquals(List.of("Purifier trick"), community.told("anna"));
    assertEquals(Set.of("anna@example.test"), community.addressees());
  }

  @Test
  public void a_page_that_was_moved_since_reaches_whom_it_reaches_where_it_is() {
    community.pages.add(2, "Rope care", 0, "NZ", community.members.member("dirk"), TUESDAY);

    community.send(TUESDAY);

    assertEquals(List.of("Purifier trick", "Rope care"), community.told("anna"));
    assertEquals("not of their ring", List.of("Purifier trick"), community.told("carla"));
  }

  @Test
  public void what_is_hidden_before_the_last_byte_of_the_mail_does_not_go_with_it() {
    Member carla = community.members.member("carla");
    community.post =
        (mail, mayLeave) -> {
          if (mail.to().equals(carla.email())) {
            community.pages.hide(1, carla); // the mail server is slow
          }
          return community.mailer.send(mail, mayLeave);
        };

    assertEquals(new DigestReport(3, 1, 0, 0), community.send(TUESDAY));
    assertEquals(List.of("Rope care"), community.told("carla"));
    assertEquals(3, community.mailer.sent().size());
  }

  @Test
  public void what_is_moved_to_a_narrower_ring_while_the_mail_is_written_does_not_go_with_it() {
    int[] mails = {0};
    community.whileWriting =
        () -> {
          if (++mails[0] == 3) {
            Member dirk = community.members.member("dirk");
            community.pages.add(2, "Rope care", 0, "NZ", dirk, TUESDAY);
          }
        };

    community.send(TUESDAY);

    assertEquals("before", List.of("Rope care"), community.told("bram"));
    assertEquals("the third", List.of("Purifier trick"), community.told("carla"));
  }

  @Test
  public void a_page_that_was_moved_to_a_ring_of_titles_only_is_told_by_its_title() {
    community.pages.add(2, "Rope care", 0, "NZ", community.members.member("dirk"), TUESDAY);

    Digest annas =
        community.node(TUESDAY).previews.of(community.members.member("anna")).orElseThrow();

    assertEquals(
        Map.of("Purifier trick", false, "Rope care", true),
        annas.items().stream().collect(Collectors.toMap(DigestItem::title, DigestItem::titleOnly)));
    String why = annas.items().get(0).why();
    assertTrue(why, why.contains("Company NZ"));
  }

  @Test
  public void what_is_hidden_while_the_mail_is_written_does_not_go_with_it() {
    community.whileWriting = () -> community.pages.hide(1, community.members.member("carla"));

    community.send(TUESDAY);

    assertEquals(List.of("Rope care"), community.told("carla"));
    assertEquals(List.of("Purifier trick", "Rope care"), community.told("anna"));
  }

  @Test
  public void a_second_run_sends_nothing_and_costs_a_few_queries() {
    community.send(TUESDAY);
    long before = database.statements();

    assertEquals(NONE, community.send(TUESDAY.plusSeconds(3600)));
    assertEquals(3, community.mailer.sent().size());
    assertTrue(database.statements() - before < 12);
  }

  @Test
  public void nobody_is_served_before_it_is_nine_where_they_are() {
    assertEquals(NONE, community.send(TUESDAY.minusSeconds(1)));

    assertEquals(3, community.send(TUESDAY).sent());
  }

  @Test
  public void who_administers_may_ask_not_to_wait_for_anybodys_hour() {
    DigestCommunity.Node early = community.node(TUESDAY.minusSeconds(3600));
    early.send();
    community.editions().everybodyNow(early.edition().name());

    assertEquals(3, early.send().sent());
    assertEquals(NONE, community.send(TUESDAY));
  }

  @Test
  public void two_nodes_that_run_at_once_serve_each_member_once() throws Exception {
    DigestCommunity.Node one = community.node(TUESDAY);
    DigestCommunity.Node other = community.node(TUESDAY);
    ExecutorService threads = Executors.newFixedThreadPool(2);

    List<Future<DigestReport>> runs = threads.invokeAll(List.of(one::send, other::send));
    threads.shutdown();

    assertEquals(3, runs.get(0).get().sent() + runs.get(1).get().sent());
    assertEquals(3, community.mailer.sent().size());
    assertEquals(3, community.addressees().size());
  }

  @Test
  public void who_could_not_be_reached_is_tried_again_later_and_later() {
    community.mailer.refuse("carla@example.test");
    assertEquals(new DigestReport(2, 1, 1, 0), community.send(TUESDAY));
    assertEquals("not at once", NONE, community.send(TUESDAY.plusSeconds(60)));
    assertEquals(1, community.send(TUESDAY.plus(MINUTES)).failed());
    assertEquals("twice as long", NONE, community.send(TUESDAY.plus(MINUTES.multipliedBy(2))));

    community.mailer.takeAgain("carla@example.test");

    assertEquals(1, community.send(TUESDAY.plus(MINUTES.multipliedBy(4))).sent());
    assertTrue(community.addressees().contains("carla@example.test"));
  }

  @Test
  public void when_mail_is_down_for_a_day_it_is_left_alone_and_everybody_gets_theirs_after_it() {
    for (int i = 0; i < 60; i++) {
      community.members.add("crew" + i, "en", "noordzee-crew");
      community.mailer.refuse("crew" + i + "@example.test");
    }
    List.of("anna", "bram", "carla").forEach(n -> community.mailer.refuse(n + "@example.test"));
    Instant now = TUESDAY;
    for (; now.isBefore(TUESDAY.plus(DAY)); now = now.plusSeconds(1200)) {
      assertTrue("it stops at the fifth refusal", community.send(now).failed() <= 5);
    }

    for (int i = 0; i < 60; i++) {
      community.mailer.takeAgain("crew" + i + "@example.test");
    }
    List.of("anna", "bram", "carla").forEach(n -> community.mailer.takeAgain(n + "@example.test"));
    for (; now.isBefore(TUESDAY.plus(DAY.multipliedBy(2))); now = now.plusSeconds(1200)) {
      community.send(now);
    }

    assertEquals(63, community.mailer.sent().size());
    assertEquals(63, community.addressees().size());
  }

  @Test
  public void a_node_that_dies_after_the_mail_left_never_sends_it_twice_and_says_so() {
    DigestLedger dying = Mockito.spy(community.ledger());
    Mockito.doThrow(new IllegalStateException("the node died"))
        .when(dying)
        .end(
            ArgumentMatchers.any(),
            ArgumentMatchers.eq(State.SENT),
            ArgumentMatchers.any(),
            ArgumentMatchers.any());
    community.new Node(TUESDAY, dying).send();
    assertEquals(3, community.mailer.sent().size());

    for (int hours = 1; hours < 100; hours++) {
      community.send(TUESDAY.plus(Duration.ofHours(hours)));
    }

    assertEquals(3, community.mailer.sent().size());
    assertEquals(
        Map.of(State.UNCERTAIN, 3, State.NOTHING, 1), community.node(TUESDAY.plus(DAY)).counts());
  }

  @Test
  public void a_node_that_dies_before_the_mail_left_is_followed_by_another() {
    DigestLedger dying = Mockito.spy(community.ledger());
    Mockito.doThrow(new ThreadDeath())
        .when(dying)
        .handOver(
            ArgumentMatchers.any(),
            ArgumentMatchers.any(),
            ArgumentMatchers.any(),
            ArgumentMatchers.any());
    try {
      community.new Node(TUESDAY, dying).send();
    } catch (ThreadDeath died) {
      // as meant
    }
    assertEquals("its claims hold for a while", NONE, community.send(TUESDAY.plusSeconds(60)));

    assertEquals(3, community.send(TUESDAY.plusSeconds(1801)).sent());
    assertEquals(3, community.mailer.sent().size());
  }

  @Test
  public void what_is_uncertain_goes_again_when_somebody_says_so_and_was_not_told() {
    DigestLedger dying = Mockito.spy(community.ledger());
    Mockito.doThrow(new IllegalStateException("the node died"))
        .when(dying)
        .end(
            ArgumentMatchers.any(),
            ArgumentMatchers.eq(State.SENT),
            ArgumentMatchers.any(),
            ArgumentMatchers.any());
    DigestCommunity.Node dead = community.new Node(TUESDAY, dying);
    dead.send();
    Instant later = TUESDAY.plus(MINUTES);
    DigestCommunity.Node node = community.node(later);
    node.send();

    MemberKey anna = community.members.member("anna").key();
    assertTrue(node.ledger.again(dead.edition().name(), anna, later));
    community.editions().next(dead.edition().name(), later);

    assertEquals(1, node.send().sent());
    assertEquals(List.of("Purifier trick", "Rope care"), community.told("anna"));
  }

  @Test
  public void what_is_uncertain_has_probably_left_and_is_not_told_a_week_later() {
    community.post =
        (mail, mayLeave) -> {
          mayLeave.getAsBoolean();
          throw new MailUncertainException("the server hung up");
        };
    assertEquals(3, community.send(TUESDAY).failed());
    community.post = community.mailer;
    community.made(3, "New disc", "NZP", "dirk", DAY.negated());

    community.send(TUESDAY.plus(WEEK));

    assertEquals(List.of("New disc"), community.told("anna"));
  }

  @Test
  public void a_server_that_gives_no_answer_is_left_alone_like_one_that_refuses() {
    for (int i = 0; i < 60; i++) {
      community.members.add("crew" + i, "en", "noordzee-crew");
    }
    community.post =
        (mail, mayLeave) -> {
          mayLeave.getAsBoolean();
          throw new MailUncertainException("the server hung up");
        };

    assertEquals(5, community.send(TUESDAY).failed());

    assertEquals(5, (int) community.node(TUESDAY).counts().get(State.UNCERTAIN));
  }

  @Test
  public void what_another_node_took_over_meanwhile_does_not_leave_from_this_one() {
    DigestCommunity.Node later = community.node(TUESDAY.plusSeconds(1801));
    boolean[] isBegun = {false};
    community.post =
        (mail, mayLeave) -> {
          if (!isBegun[0]) {
            isBegun[0] = true;
            later.send();
          }
          return community.mailer.send(mail, mayLeave);
        };

    assertEquals("it was taken to be gone", 0, community.send(TUESDAY).sent());

    assertEquals(3, community.mailer.sent().size());
    assertEquals(3, community.addressees().size());
  }

  @Test
  public void what_the_server_refuses_before_its_end_never_counts_as_on_its_way() {
    community.mailer.refuse("carla@example.test");
    DigestLedger ledger = Mockito.spy(community.ledger());

    community.new Node(TUESDAY, ledger).send();

    Mockito.verify(ledger, Mockito.times(2))
        .handOver(
            ArgumentMatchers.any(),
            ArgumentMatchers.any(),
            ArgumentMatchers.any(),
            ArgumentMatchers.any());
  }

  @Test
  public void a_run_that_is_stopped_leaves_the_rest_to_the_next_one() {
    DigestReport stopped =
        community.node(TUESDAY).weekly.send(() -> !community.mailer.sent().isEmpty());

    assertEquals(1, stopped.sent());
    assertEquals(2, community.send(TUESDAY.plusSeconds(600)).sent());
  }

  @Test
  public void while_it_is_paused_nothing_goes_out_and_after_it_everything() {
    EditionRepository editions = community.editions();
    editions.keep(editions.settings().pause(true));
    assertEquals(NONE, community.send(TUESDAY));

    editions.keep(editions.settings().pause(false));

    assertEquals(3, community.send(TUESDAY.plusSeconds(60)).sent());
  }

  @Test
  public void any_node_obeys_a_pause_between_fifty_and_fifty() {
    for (int i = 0; i < 120; i++) {
      community.members.add("crew" + i, "en", "noordzee-crew");
    }
    EditionRepository editions = community.editions();
    community
        .node(TUESDAY)
        .weekly
        .send(
            () -> {
              if (community.mailer.sent().size() == 10) {
                editions.keep(editions.settings().pause(true));
              }
              return false;
            });

    assertTrue(community.mailer.sent().size() <= 50);
  }

  @Test
  public void what_is_decided_while_a_run_is_at_it_is_done_by_the_next_one() {
    community.members.add("liv", "en", "noordzee-crew");
    DigestCommunity.Node node = community.node(TUESDAY.minusSeconds(3600));
    String name = node.edition().name();

    node.weekly.send(
        () -> {
          community.editions().everybodyNow(name);
          return false;
        });

    assertTrue(community.send(TUESDAY.minusSeconds(3300)).sent() > 0);
  }

  @Test
  public void posts_in_spaces_are_looked_at_in_each_run_unless_it_is_paused_or_cancelled() {
    community.send(TUESDAY);
    community.send(TUESDAY.plusSeconds(300)); // nobody is due
    EditionRepository editions = community.editions();
    editions.keep(editions.settings().pause(true));
    community.send(TUESDAY.plusSeconds(600));
    editions.keep(editions.settings().pause(false));
    editions.cancel("2026-W48", true);
    community.send(TUESDAY.plusSeconds(900));

    Mockito.verify(community.posts, Mockito.times(2))
        .write(ArgumentMatchers.eq("2026-W48"), ArgumentMatchers.any(), ArgumentMatchers.any());
  }

  @Test
  public void an_edition_that_was_cancelled_goes_to_nobody_and_the_next_one_goes() {
    DigestCommunity.Node node = community.node(TUESDAY.minusSeconds(60));
    community.editions().cancel(node.edition().name(), true);
    assertEquals(NONE, community.send(TUESDAY));
    community.made(3, "New disc", "NZP", "bram", DAY.negated());

    assertTrue(community.send(TUESDAY.plus(WEEK)).sent() > 0);
  }

  @Test
  public void no_more_mails_a_minute_leave_than_administrators_want() {
    for (int i = 0; i < 20; i++) {
      community.members.add("crew" + i, "en", "noordzee-crew");
    }
    EditionRepository editions = community.editions();
    DigestSettings settings = editions.settings();
    editions.keep(new DigestSettings(settings.schedule(), 5, settings.rings(), false));

    community.send(TUESDAY);

    assertEquals(23, community.mailer.sent().size());
    assertEquals(4, community.waits().size());
    assertEquals(Duration.ofMinutes(1), community.waits().get(0));
  }

  @Test
  public void who_has_no_address_or_no_open_account_is_passed_over() {
    community.members.deactivate("anna");

    DigestReport report = community.send(TUESDAY);

    assertEquals(2, report.sent());
    assertTrue(!community.addressees().contains("anna@example.test"));
  }

  @Test
  public void the_first_edition_is_for_those_whose_hour_is_still_to_come() {
    DigestCommunity fresh = new DigestCommunity(EveryDatabase.H2.get(), TUESDAY.plusSeconds(1));
    fresh.made(1, "Purifier trick", "NZP", "bram", DAY);

    assertEquals(NONE, fresh.send(TUESDAY.plus(DAY)));
    fresh.made(2, "New disc", "NZP", "bram", DAY.multipliedBy(6).negated());

    assertTrue(fresh.send(TUESDAY.plus(WEEK)).sent() > 0);
  }

  @Test
  public void the_number_of_statements_does_not_grow_with_what_happened() {
    long few = statements(TUESDAY);
    for (int i = 10; i < 400; i++) {
      community.made(i, "Page " + i, "NZP", "bram", Duration.ofSeconds(-i));
    }

    long many = statements(TUESDAY.plus(WEEK));

    assertTrue(few + " and " + many, many <= few + 2);
  }

  @Test
  public void each_member_costs_the_steps_of_their_delivery_and_a_share_of_the_fiftys_queries() {
    long few = statements(TUESDAY);
    for (int i = 0; i < 46; i++) {
      community.members.add("crew" + i, "en", "noordzee-crew");
    }
    community.made(10, "New disc", "NZP", "bram", DAY.negated());

    long fifty = statements(TUESDAY.plus(WEEK));

    assertTrue(few + " and " + fifty, fifty < few + 46 * 6);
  }

  private long statements(Instant now) {
    DigestCommunity.Node node = community.node(now);
    long before = database.statements();
    node.send();
    return database.statements() - before;
  }
}
