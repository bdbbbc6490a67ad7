package nl.leerkring.datepoll;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.Texts;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Anna makes a poll on a page that Dirk may not see. */
@RunWith(Parameterized.class)
public class PollsTest {
  private static final long PAGE = 100;
  private static final Instant NOW = Instant.parse("2027-03-24T09:00:00Z");
  private static final Instant THURSDAY = Instant.parse("2027-03-25T09:00:00Z");
  private static final Instant MONDAY = Instant.parse("2027-03-29T08:00:00Z");

  private final Database database;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final Member anna = members.member("anna");
  private final Member bram = members.member("bram");
  private final Member carla = members.member("carla");
  private final Member dirk = members.member("dirk");
  private final PollRepository repository;
  private final PollRepository otherNode;
  private final Polls polls;

  public PollsTest(EveryDatabase kind) {
    database = kind.get();
    repository = repository();
    otherNode = repository();
    polls = new Polls(repository, pages, members, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private PollRepository repository() {
    return new AoPollRepository(
        new RealActiveObjects(database, "nl.leerkring", AoPoll.class, AoVote.class),
        new Transactions(new DatabaseTransactions(database)));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  /** Ten in the morning by the clock of Amsterdam, before and after it goes forward. */
  @Before
  public void twoMoments() {
    pages.add(PAGE, "Working group: night alarms", 1);
    pages.hide(PAGE, dirk);
    pages.letEdit(anna);
    assertEquals(Map.of(), save("2027-03-25T10:00", "2027-03-29T10:00"));
  }

  @Test
  public void each_reader_sees_the_moments_by_their_own_clock_and_in_their_language() {
    Member rey =
        new Member(
            carla.key(),
            "rey",
            "Rey",
            "",
            Locale.forLanguageTag("en-GB"),
            ZoneId.of("Asia/Manila"));

    assertEquals("donderdag 25 maart 2027", view(bram).getSlots().get(0).getDay());
    assertTrue(view(bram).getSlots().get(0).getHours().startsWith("10:00 \u2013 11:00 (GMT+1"));
    assertTrue(view(bram).getSlots().get(1).getHours().startsWith("10:00 \u2013 11:00 (GMT+2"));
    assertEquals("Thursday 25 March 2027", view(rey).getSlots().get(0).getDay().replace(",", ""));
    assertEquals("17:00 \u2013 18:00", view(rey).getSlots().get(0).getHours());
    assertEquals("16:00 \u2013 17:00", view(rey).getSlots().get(1).getHours());
    assertEquals("Asia/Manila", view(rey).getZone());
  }

  @Test
  public void what_people_say_is_shown_with_their_names_and_the_last_counts() {
    answer(bram, Map.of(THURSDAY, Can.YES, MONDAY, Can.NO));
    answer(carla, Map.of(THURSDAY, Can.NO, MONDAY, Can.YES));
    answer(carla, Map.of(THURSDAY, Can.IF_NEEDED));

    SeenPoll seen = polls.show(anna, PAGE).orElseThrow();

    assertEquals(List.of(bram), seen.who(THURSDAY, Can.YES));
    assertEquals(List.of(carla), seen.who(THURSDAY, Can.IF_NEEDED));
    assertEquals(List.of(bram), seen.who(MONDAY, Can.NO));
    assertEquals(List.of(), seen.who(MONDAY, Can.YES));
    assertTrue(seen.isBest(THURSDAY));
    assertFalse(seen.isBest(MONDAY));
    assertEquals(
        List.of("datepoll.who.yes[1, Bram]", "datepoll.who.if_needed[1, Carla]"),
        view(anna).getSlots().get(0).getLines());
  }

  @Test
  public void the_supplier_sees_nothing_says_nothing_and_closes_nothing() {
    answer(bram, Map.of(THURSDAY, Can.YES));

    assertEquals(Optional.empty(), polls.show(dirk, PAGE));
    assertTrue(polls.answer(dirk, PAGE, Map.of(THURSDAY, Can.YES)).isPresent());
    pages.letEdit(dirk);
    assertTrue(polls.choose(dirk, PAGE, Optional.of(THURSDAY)).isPresent());
    assertEquals(Optional.empty(), polls.made(dirk, PAGE));
    assertEquals(
        Set.of("form"), polls.save(dirk, new PollForm(PAGE, "UTC", "60", List.of())).keySet());
    assertEquals(1, repository.votes(PAGE).size());
  }

  @Test
  public void who_lost_sight_of_the_page_or_is_gone_counts_no_more() {
    answer(bram, Map.of(THURSDAY, Can.YES));
    answer(carla, Map.of(THURSDAY, Can.YES));

    pages.hide(PAGE, carla);
    members.remove("bram");

    SeenPoll seen = polls.show(anna, PAGE).orElseThrow();
    assertEquals(List.of(), seen.votes());
    assertFalse(seen.isBest(THURSDAY));
  }

  @Test
  public void only_who_may_edit_the_page_closes_it_and_then_nobody_answers() {
    answer(bram, Map.of(MONDAY, Can.YES));
    assertTrue(polls.choose(bram, PAGE, Optional.of(MONDAY)).isPresent());

    assertEquals(Optional.empty(), polls.choose(anna, PAGE, Optional.of(MONDAY)));

    assertEquals(
        "datepoll.error.closed",
        polls.answer(carla, PAGE, Map.of(MONDAY, Can.YES)).orElseThrow().key());
    PollView view = view(anna);
    assertFalse(view.isOpen());
    assertTrue(view.getChosen(), view.getChosen().contains("29 maart 2027"));
    assertTrue(
        view.getPlanUrl(),
        view.getPlanUrl()
            .endsWith(
                "session.action?pageId=100&kind=group&start=2027-03-29T10%3A00"
                    + "&zone=Europe%2FAmsterdam&minutes=60&people=bram"));
    assertEquals(Optional.empty(), polls.choose(anna, PAGE, Optional.empty()));
    answer(carla, Map.of(MONDAY, Can.YES));
  }

  @Test
  public void a_moment_that_is_past_or_was_never_offered_cannot_be_chosen() {
    Instant never = Instant.parse("2027-04-01T08:00:00Z");
    Polls later = new Polls(repository, pages, members, Clock.fixed(THURSDAY, ZoneOffset.UTC));

    assertEquals(
        "datepoll.error.none", polls.choose(anna, PAGE, Optional.of(never)).orElseThrow().key());
    assertEquals(
        "datepoll.error.past", later.choose(anna, PAGE, Optional.of(THURSDAY)).orElseThrow().key());
    assertTrue(polls.show(anna, PAGE).orElseThrow().poll().isOpen());
  }

  @Test
  public void a_moment_that_stays_keeps_what_was_said_and_one_that_goes_takes_it_along() {
    answer(bram, Map.of(THURSDAY, Can.YES, MONDAY, Can.YES));
    polls.choose(anna, PAGE, Optional.of(THURSDAY));

    assertEquals(Map.of(), save("2027-03-29T10:00", "2027-03-30T10:00"));

    SeenPoll seen = polls.show(anna, PAGE).orElseThrow();
    assertEquals(List.of(bram), seen.who(MONDAY, Can.YES));
    assertEquals(1, repository.votes(PAGE).size());
    assertTrue(seen.poll().isOpen());
  }

  @Test
  public void answers_to_moments_that_were_never_offered_are_nothing() {
    answer(bram, Map.of(Instant.EPOCH, Can.YES, MONDAY, Can.YES));

    assertEquals(List.of(new Vote(bram.key(), MONDAY, Can.YES)), repository.votes(PAGE));
  }

  /** Two nodes, many clicks: one answer for each member and moment, and none after the choice. */
  @Test
  public void clicks_on_two_nodes_count_once_for_each_member_and_moment() throws Exception {
    Random random = new Random(7);
    List<Callable<Object>> clicks = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Member who = members.add("peer" + i % 6, "en", "dehoop-yard");
      PollRepository node = i % 2 == 0 ? repository : otherNode;
      Map<Instant, Can> said = Map.of(THURSDAY, Can.values()[random.nextInt(3)], MONDAY, Can.YES);
      clicks.add(() -> node.answer(PAGE, who.key(), said));
    }
    ExecutorService people = Executors.newFixedThreadPool(8);
    for (Future<Object> done : people.invokeAll(clicks)) {
      assertEquals(PollRepository.Kept.YES, done.get());
    }
    people.shutdown();

    List<Vote> votes = repository.votes(PAGE);

    assertEquals(12, votes.size());
    Set<String> once = new HashSet<>();
    votes.forEach(vote -> assertTrue(once.add(vote.member().value() + vote.slot())));
  }

  @Test
  public void makers_on_two_nodes_make_one_poll() throws Exception {
    for (int round = 0; round < 5; round++) {
      long page = 200 + round;
      Poll poll =
          new Poll(
              page,
              ZoneOffset.UTC,
              java.time.Duration.ofHours(1),
              List.of(MONDAY),
              Optional.empty());
      ExecutorService nodes = Executors.newFixedThreadPool(2);
      List<Callable<Object>> makers =
          List.of(
              () -> {
                repository.save(poll);
                return 1;
              },
              () -> {
                otherNode.save(poll);
                return 2;
              });
      for (Future<Object> done : nodes.invokeAll(makers)) {
        done.get();
      }
      nodes.shutdown();

      assertEquals(poll, repository.find(page).orElseThrow());
    }
  }

  @Test
  public void a_poll_takes_as_many_statements_for_fifty_people_as_for_two() {
    answer(bram, Map.of(THURSDAY, Can.YES));
    answer(carla, Map.of(THURSDAY, Can.YES));
    long few = statements();
    for (int i = 0; i < 50; i++) {
      answer(members.add("peer" + i, "en", "dehoop-yard"), Map.of(MONDAY, Can.YES));
    }

    assertEquals(few, statements());
    assertEquals(2, few);
  }

  private long statements() {
    long before = database.statements();
    polls.show(anna, PAGE);
    return database.statements() - before;
  }

  private Map<String, ?> save(String... slots) {
    return polls.save(anna, new PollForm(PAGE, "Europe/Amsterdam", "60", List.of(slots)));
  }

  private void answer(Member member, Map<Instant, Can> answers) {
    assertEquals(Optional.empty(), polls.answer(member, PAGE, answers));
  }

  private PollView view(Member reader) {
    Texts words =
        new Texts(
            (locale, key, arguments) ->
                arguments.length == 0
                    ? key
                    : key
                        + Arrays.stream(arguments)
                            .map(String::valueOf)
                            .collect(Collectors.toList()),
            reader.locale());
    return new PollView(
        polls.show(reader, PAGE).orElseThrow(), reader, words, path -> "https://w.test" + path);
  }
}
