package nl.leerkring.practice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.profiles.InMemoryProfiles;
import nl.leerkring.profiles.ShownTo;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.MacroParameters;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A practice on one page, from handing in to thanks; Dirk may not see it. */
@RunWith(Parameterized.class)
public class PracticesTest {
  private static final long PAGE = 100;
  private static final long WITH_FILE = 101;
  private static final Map<Integer, Integer> GOOD = Map.of(0, 3, 1, 4);
  private static final List<String> REMARKS = List.of("Clear\nand \\short", "");

  private final Database database;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final Site site = path -> "https://wiki.example.test" + path;
  private final Member anna = members.member("anna");
  private final Member bram = members.member("bram");
  private final Member carla = members.member("carla");
  private final Member dirk = members.member("dirk");
  private final Member eva = members.member("eva");
  private final InMemoryProfiles profiles = new InMemoryProfiles();
  private final PracticeRepository repository;
  private final Works works;
  private final Reviews reviews;
  private final Practices practices;
  private Instant now = Instant.parse("2026-11-24T09:00:00Z");

  public PracticesTest(EveryDatabase kind) {
    database = kind.get();
    Clock clock = new Ticking();
    repository =
        new AoPracticeRepository(
            new RealActiveObjects(
                database, "nl.leerkring", AoPractice.class, AoWork.class, AoReview.class),
            new Transactions(new DatabaseTransactions(database)),
            clock);
    InMemoryCompanies companies = new InMemoryCompanies();
    company(companies, "NZ", "noordzee-office", "noordzee-crew");
    company(companies, "DH", "dehoop-yard");
    company(companies, "LY", "lely-staff");
    Companies service = companies.service(members, new InMemorySpaces(), clock);
    Peers peers = new Peers(service, members, profiles.service(service, members));
    works = new Works(repository, pages, members, peers, site, clock);
    reviews = new Reviews(repository, works, pages, peers, clock);
    practices = new Practices(repository, works, reviews, pages);
  }

  private static void company(InMemoryCompanies companies, String key, String... groups) {
    companies.save(new Company(key, key, Set.of(groups), Set.of(), Map.of()));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void a_page_of_noordzee_and_its_partner() {
    pages.add(PAGE, "Write a toolbox talk", 1);
    pages.add(WITH_FILE, "Files of Anna", 1);
    pages.hide(PAGE, dirk);
    show(bram, Map.of("criteria", "Names the risk; Says who does what"));
  }

  @Test
  public void feedback_comes_back_to_the_author_as_it_was_given() {
    handIn(bram, carla);

    give(carla, GOOD, REMARKS);

    SeenWork seen = seen(bram);
    assertEquals(
        List.of(new Mark(3, "Clear\nand \\short"), new Mark(4, "")),
        seen.feedback().get(0).review().marks());
    assertEquals("Carla", seen.feedback().get(0).from());
    assertEquals(List.of("Names the risk", "Says who does what"), seen.work().criteria());
  }

  @Test
  public void only_who_handed_in_is_asked_and_never_for_their_own_work() {
    handIn(bram);

    assertEquals(Optional.empty(), reviews.claim(carla, PAGE));
    assertEquals(Optional.empty(), reviews.claim(bram, PAGE));
    assertFalse(show(bram).offered());
  }

  @Test
  public void after_a_colleague_of_the_own_company_it_waits_visibly_for_another_one() {
    members.add("femke", "nl", "noordzee-crew");
    Member femke = members.member("femke");
    handIn(bram, anna, femke);
    assertEquals(bram.key(), reviews.claim(anna, PAGE).orElseThrow().work().author());

    assertFalse(authorsFor(femke).contains(bram));
    assertEquals(SeenWork.State.WAITING, seen(bram).state());
    handIn(carla);

    assertEquals(SeenWork.State.OFFERED, seen(bram).state());
    assertTrue(authorsFor(carla).contains(bram));
  }

  @Test
  public void for_three_days_those_with_the_authors_function_are_asked_then_everybody() {
    Member omar = members.add("omar", "nl", "dehoop-yard");
    profiles.works(bram, ShownTo.COMPANY, "Second engineer");
    profiles.works(carla, ShownTo.COMPANY, "Planner");
    profiles.works(omar, ShownTo.NOBODY, "second  ENGINEER");
    handIn(bram, carla, omar);

    assertEquals(List.of(omar), authorsFor(bram));
    assertEquals(List.of(), authorsFor(carla));
    assertEquals(List.of(bram), authorsFor(omar));
    assertFalse(show(carla).offered());
    assertEquals(Optional.empty(), reviews.claim(carla, PAGE));
    assertEquals(List.of(), practices.toReview(carla));
    now = now.plus(PracticeRules.PATIENCE);

    assertEquals(List.of(bram, omar), authorsFor(carla));
    assertTrue(reviews.claim(carla, PAGE).isPresent());
  }

  @Test
  public void a_practice_for_a_function_asks_those_who_have_it_first() {
    Member omar = members.add("omar", "nl", "dehoop-yard");
    profiles.works(bram, ShownTo.COMPANY, "Second engineer");
    profiles.works(carla, ShownTo.COMPANY, "Planner");
    show(bram, Map.of("criteria", "One", "function", "Bosun, PLANNER"));
    handIn(bram, carla, omar);

    assertEquals(List.of(bram, omar), authorsFor(carla));
    assertEquals(List.of(), authorsFor(omar));
    now = now.plus(PracticeRules.PATIENCE);

    assertEquals(List.of(bram, carla), authorsFor(omar));
  }

  @Test
  public void where_nobody_said_what_they_do_nobody_waits_for_it() {
    profiles.works(members.member("eva"), ShownTo.EVERYONE, "Planner");
    show(bram, Map.of("criteria", "One", "function", "Planner"));

    handIn(bram, carla);

    assertEquals(List.of(bram), authorsFor(carla));
  }

  @Test
  public void the_supplier_who_may_not_see_the_page_sees_nothing_anywhere() {
    handIn(bram, carla);
    works.askHelp(bram, seen(bram).work().id(), true);
    pages.letEdit(dirk);
    int promised = reviews.claim(carla, PAGE).orElseThrow().review().id();

    assertEquals(Optional.empty(), practices.show(dirk, PAGE, typed(Map.of("criteria", "x"))));
    assertEquals(Optional.empty(), works.practice(dirk, PAGE));
    assertEquals(Optional.empty(), works.seen(dirk, seen(bram).work().id()));
    assertEquals(Optional.empty(), reviews.turn(dirk, promised));
    assertEquals(Optional.empty(), reviews.claim(dirk, PAGE));
    assertEquals(Set.of("form"), works.handIn(dirk, PAGE, "x", "").keySet());
    assertEquals(List.of(), practices.toReview(dirk));
  }

  @Test
  public void who_loses_sight_of_the_page_loses_sight_of_the_work() {
    handIn(bram, carla);
    int promised = reviews.claim(carla, PAGE).orElseThrow().review().id();
    int hers = own(carla).id();

    pages.hide(PAGE, carla);

    assertEquals(Optional.empty(), reviews.turn(carla, promised));
    assertEquals(List.of(), practices.toReview(carla));
    assertEquals(Set.of("form"), reviews.give(carla, promised, 0, GOOD, REMARKS).keySet());
    assertEquals(Optional.empty(), works.seen(carla, hers));
  }

  @Test
  public void a_stranger_sees_no_work_and_a_maker_only_what_was_asked() {
    handIn(bram, carla);
    pages.letEdit(eva);
    int work = own(bram).id();
    assertEquals(Optional.empty(), works.seen(anna, work));
    assertEquals(Optional.empty(), works.seen(eva, work));
    assertTrue(works.askHelp(carla, work, true).isPresent());
    assertEquals(Optional.empty(), works.seen(eva, work));

    works.askHelp(bram, work, true);

    assertEquals("Bram", works.seen(eva, work).orElseThrow().author());
    assertEquals(List.of(new Board.Asking(work, "Bram")), show(eva).maker().orElseThrow().asking());
    assertEquals(Optional.empty(), works.seen(anna, work));
    works.askHelp(bram, work, false);
    assertEquals(Optional.empty(), works.seen(eva, work));
  }

  @Test
  public void makers_see_sums_only_when_they_are_nobodys_own() {
    pages.letEdit(eva);
    handIn(anna, bram, carla);
    give(carla, GOOD, REMARKS);
    give(carla, GOOD, REMARKS);
    assertEquals(Map.of(), show(eva).maker().orElseThrow().sums().counts());

    give(anna, Map.of(0, 1, 1, 4), REMARKS);
    give(bram, Map.of(0, 3, 1, 4), REMARKS);

    Sums sums = show(eva).maker().orElseThrow().sums();
    assertEquals(3, sums.works());
    assertEquals(List.of(1, 0, 3, 0), sums.counts().get("Names the risk"));
    assertEquals(List.of(0, 0, 0, 4), sums.counts().get("Says who does what"));
    assertEquals(Optional.empty(), show(bram).maker());
  }

  @Test
  public void names_that_were_not_to_be_shown_stay_so_when_the_page_says_otherwise_later() {
    show(bram, Map.of("criteria", "One", "names", "false"));
    handIn(bram, carla);

    show(bram, Map.of("criteria", "One", "names", "true"));

    Turn turn = reviews.claim(carla, PAGE).orElseThrow();
    assertEquals("", turn.author());
    reviews.give(carla, turn.review().id(), 0, Map.of(0, 2), List.of(""));
    assertEquals("", seen(bram).feedback().get(0).from());
  }

  @Test
  public void a_work_can_be_changed_and_taken_back_until_the_first_feedback() {
    handIn(bram, carla);
    Turn turn = reviews.claim(carla, PAGE).orElseThrow();
    works.handIn(bram, PAGE, "Better", "");

    Map<String, nl.leerkring.web.Message> late =
        reviews.give(carla, turn.review().id(), turn.work().revision(), GOOD, REMARKS);

    assertEquals("practice.error.changed", late.get("form").key());
    assertEquals(
        Map.of(),
        reviews.give(carla, turn.review().id(), turn.work().revision() + 1, GOOD, REMARKS));
    assertEquals("practice.error.reviewed", works.handIn(bram, PAGE, "Best", "").get("form").key());
    assertTrue(works.takeBack(bram, own(bram).id()).isPresent());
    assertEquals("Better", own(bram).text());
  }

  @Test
  public void a_work_that_was_taken_back_is_gone_with_its_places() {
    handIn(bram, carla);
    Turn turn = reviews.claim(carla, PAGE).orElseThrow();
    assertTrue(works.takeBack(carla, turn.work().id()).isPresent());

    assertEquals(Optional.empty(), works.takeBack(bram, turn.work().id()));

    assertEquals(Optional.empty(), works.own(bram, PAGE));
    assertEquals(
        "practice.error.gone",
        reviews.give(carla, turn.review().id(), 0, GOOD, REMARKS).get("form").key());
    assertEquals(List.of(), repository.reviews(List.of(PAGE)));
  }

  @Test
  public void a_place_goes_to_somebody_else_after_seven_days() {
    handIn(bram, carla, anna);
    Turn carlas = claimOf(carla, bram);
    Turn annas = claimOf(anna, bram);
    now = now.plus(Duration.ofDays(7));
    members.add("omar", "nl", "dehoop-yard");
    Member omar = members.member("omar");
    handIn(omar);

    Turn omars = claimOf(omar, bram);

    assertEquals(1, repository.reviewsOf(omars.work().id()).size());
    assertEquals(
        "practice.error.gone",
        reviews.give(carla, carlas.review().id(), 0, GOOD, REMARKS).get("form").key());
    assertEquals(Optional.empty(), reviews.turn(anna, annas.review().id()));
  }

  @Test
  public void who_is_late_may_still_give_what_nobody_else_took_up() {
    handIn(bram, carla);
    Turn turn = reviews.claim(carla, PAGE).orElseThrow();

    now = now.plus(Duration.ofDays(20));

    assertEquals(Map.of(), reviews.give(carla, turn.review().id(), 0, GOOD, REMARKS));
    assertEquals(1, seen(bram).feedback().size());
  }

  @Test
  public void a_second_click_gives_the_same_feedback_once() {
    handIn(bram, carla);
    Turn turn = reviews.claim(carla, PAGE).orElseThrow();
    reviews.give(carla, turn.review().id(), 0, GOOD, REMARKS);

    Map<String, nl.leerkring.web.Message> again =
        reviews.give(carla, turn.review().id(), 0, Map.of(0, 1, 1, 1), REMARKS);

    assertEquals(Map.of(), again);
    assertEquals(3, seen(bram).feedback().get(0).review().marks().get(0).score());
  }

  @Test
  public void a_score_that_is_missing_is_said_at_its_field_and_nothing_is_kept() {
    handIn(bram, carla);
    Turn turn = reviews.claim(carla, PAGE).orElseThrow();

    assertEquals(
        Set.of("score1"),
        reviews.give(carla, turn.review().id(), 0, Map.of(0, 3), REMARKS).keySet());
    assertEquals(
        Set.of("score0"),
        reviews.give(carla, turn.review().id(), 0, Map.of(0, 5, 1, 1), REMARKS).keySet());
    assertEquals(List.of(), seen(bram).feedback());
  }

  @Test
  public void a_file_is_one_here_that_the_author_may_see_and_the_colleague_only_if_they_may() {
    String file = "https://wiki.example.test/download/attachments/101/talk.pdf?version=1";
    pages.hide(WITH_FILE, carla);
    assertEquals(Map.of(), works.handIn(bram, PAGE, "", file));

    assertEquals(Set.of("file"), works.handIn(carla, PAGE, "", file).keySet());
    for (String wrong :
        List.of(
            "https://elsewhere.test/download/attachments/101/talk.pdf",
            "//elsewhere.test/download/attachments/101/talk.pdf",
            "javascript:alert(1)//download/attachments/101/talk.pdf",
            "/download/attachments/101/../102/x",
            "/download/attachments/999/x")) {
      assertEquals(wrong, Set.of("file"), works.handIn(anna, PAGE, "x", wrong).keySet());
    }
    handIn(carla);
    assertEquals("talk.pdf", seen(bram).file().orElseThrow().name());
    assertEquals(Optional.empty(), claimOf(carla, bram).file());
  }

  @Test
  public void an_empty_or_endless_work_is_refused_at_its_field() {
    assertEquals(Set.of("text"), works.handIn(bram, PAGE, " \n", "").keySet());
    assertEquals(
        Set.of("text"), works.handIn(bram, PAGE, "x".repeat(Works.LONGEST + 1), "").keySet());
    assertEquals(Map.of(), works.handIn(bram, PAGE, "x".repeat(Works.LONGEST), ""));
  }

  @Test
  public void thanks_reach_the_colleague_and_only_the_author_says_them() {
    handIn(bram, carla);
    int review = give(carla, GOOD, REMARKS);

    works.thank(anna, own(bram).id(), review);
    assertEquals(0, show(carla).thanks());
    works.thank(carla, own(carla).id(), review);
    assertEquals(0, show(carla).thanks());
    works.thank(bram, own(bram).id(), review);

    assertEquals(1, show(carla).thanks());
    PracticeNews news = new PracticeNews(repository);
    assertEquals(Set.of(carla.key()), news.of(List.of(anna, bram, carla), now).keySet());
  }

  @Test
  public void what_waits_for_somebody_is_what_they_promised_and_what_they_may_take_up() {
    handIn(bram, carla);
    assertEquals(
        List.of(new ToReview("Write a toolbox talk", "/display/100")), practices.toReview(carla));

    Turn turn = reviews.claim(carla, PAGE).orElseThrow();

    assertEquals(
        List.of(
            new ToReview(
                "Write a toolbox talk",
                "/plugins/leerkring/workfeedback.action?reviewId=" + turn.review().id())),
        practices.toReview(carla));
  }

  @Test
  public void when_many_ask_at_once_each_place_is_taken_once() throws Exception {
    handIn(bram);
    List<Callable<Optional<Turn>>> asking = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      members.add("peer" + i, "en", i % 2 == 0 ? "noordzee-crew" : "dehoop-yard");
      Member peer = members.member("peer" + i);
      repository.handIn(repository.find(PAGE).orElseThrow(), peer.key(), "x", "");
      asking.add(() -> reviews.claim(peer, PAGE));
      asking.add(() -> reviews.claim(peer, PAGE));
    }

    ExecutorService nodes = Executors.newFixedThreadPool(8);
    List<Integer> taken = new ArrayList<>();
    for (Future<Optional<Turn>> answer : nodes.invokeAll(asking)) {
      answer.get().ifPresent(turn -> taken.add(turn.review().id()));
    }
    nodes.shutdown();

    for (Work work : repository.works(List.of(PAGE))) {
      List<Review> of = repository.reviewsOf(work.id());
      assertTrue(of.size() <= 2);
      assertTrue(of.stream().filter(review -> !review.elsewhere()).count() <= 1);
    }
    assertEquals(taken.size(), Set.copyOf(taken).size());
    assertEquals(taken.size(), repository.reviews(List.of(PAGE)).size());
    assertFalse(repository.reviewsOf(own(bram).id()).isEmpty());
  }

  @Test
  public void a_change_and_feedback_at_once_never_leave_feedback_on_words_nobody_read()
      throws Exception {
    for (int round = 0; round < 10; round++) {
      long page = 200 + round;
      pages.add(page, "Round " + round, 1);
      practices.show(bram, page, typed(Map.of("criteria", "One")));
      works.handIn(bram, page, "Old", "");
      works.handIn(carla, page, "x", "");
      Turn turn = reviews.claim(carla, page).orElseThrow();
      ExecutorService nodes = Executors.newFixedThreadPool(2);

      nodes.invokeAll(
          List.of(
              () -> works.handIn(bram, page, "New", ""),
              () -> reviews.give(carla, turn.review().id(), 0, Map.of(0, 2), List.of(""))));
      nodes.shutdown();

      boolean given = repository.review(turn.review().id()).orElseThrow().isGiven();
      assertEquals(given ? "Old" : "New", works.own(bram, page).orElseThrow().text());
    }
  }

  @Test
  public void the_board_takes_as_many_statements_for_fifty_works_as_for_two() {
    pages.letEdit(eva);
    handIn(bram, carla);
    show(eva);
    long few = statements(() -> show(eva));
    for (int i = 0; i < 50; i++) {
      members.add("peer" + i, "en", "dehoop-yard");
      handIn(members.member("peer" + i));
      works.askHelp(members.member("peer" + i), own(members.member("peer" + i)).id(), true);
    }

    assertEquals(few, statements(() -> show(eva)));
  }

  @Test
  public void who_leaves_takes_their_work_along_and_gives_promises_back() {
    handIn(bram, carla);
    reviews.claim(carla, PAGE);
    PracticeDeparture departure = new PracticeDeparture(repository, pages);
    Company dehoop = new Company("DH", "De Hoop", Set.of(), Set.of(), Map.of());
    assertEquals(1, departure.ending(dehoop, List.of(carla)));

    departure.end(dehoop, List.of(carla));

    assertEquals(0, departure.ending(dehoop, List.of(carla)));
    assertEquals("Work of carla", departure.export(dehoop, List.of(carla)).get(0).get("text"));
    assertEquals(SeenWork.State.OFFERED, seen(bram).state());
  }

  private long statements(Runnable deed) {
    long before = database.statements();
    deed.run();
    return database.statements() - before;
  }

  private void handIn(Member... people) {
    for (Member one : people) {
      now = now.plusSeconds(1);
      assertEquals(Map.of(), works.handIn(one, PAGE, "Work of " + one.userName(), ""));
    }
  }

  private int give(Member member, Map<Integer, Integer> scores, List<String> remarks) {
    Turn turn = reviews.claim(member, PAGE).orElseThrow();
    assertEquals(
        Map.of(),
        reviews.give(member, turn.review().id(), turn.work().revision(), scores, remarks));
    return turn.review().id();
  }

  /** Takes places until the one at that author's work. */
  private Turn claimOf(Member member, Member author) {
    Optional<Turn> turn = reviews.claim(member, PAGE);
    while (turn.isPresent() && !turn.get().work().author().equals(author.key())) {
      turn = reviews.claim(member, PAGE);
    }
    return turn.orElseThrow();
  }

  private List<Member> authorsFor(Member member) {
    List<Work> all = repository.works(List.of(PAGE));
    return reviews
        .offers(
            member,
            all,
            Practices.byWork(repository.reviews(List.of(PAGE))),
            reviews.suited(member, all))
        .map(work -> members.find(work.author()).orElseThrow())
        .toList();
  }

  private Work own(Member member) {
    return works.own(member, PAGE).orElseThrow();
  }

  private SeenWork seen(Member member) {
    return works.seen(member, own(member).id()).orElseThrow();
  }

  private Board show(Member reader) {
    return practices.show(reader, PAGE, typed(Map.of())).orElseThrow();
  }

  private Board show(Member reader, Map<String, String> parameters) {
    return practices.show(reader, PAGE, typed(parameters)).orElseThrow();
  }

  private static PracticeTyped typed(Map<String, String> parameters) {
    return new PracticeTyped(new MacroParameters(parameters));
  }

  private final class Ticking extends Clock {
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
  }
}
