package nl.leerkring.recall;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.courses.TakenCourses;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.quizzes.QuizQuestionView;
import nl.leerkring.quizzes.TakenQuizzes;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class RecallTest {
  private static final long PURIFIER = 100;
  private static final long FIRST = 101;
  private static final String FOUR =
      """
      ? What is one?
      = 1

      ? What is two?
      = 2

      ? What is three?
      = 3

      ? What is four?
      = 4
      """;

  private final Database database;
  private final Clock clock = mock(Clock.class);
  private Instant now = InMemoryCompanies.TUESDAY;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Member bram = members.member("bram");
  private final Member dirk = members.member("dirk");
  private final TakenCourses taken;
  private final TakenQuizzes quizzes;
  private final Recall recall;

  public RecallTest(EveryDatabase kind) {
    database = kind.get();
    when(clock.instant()).thenAnswer(call -> now);
    taken =
        new TakenCourses(
            database,
            clock,
            List.of(),
            TakenQuizzes.entities(AoRecallRound.class, AoRecallOff.class));
    quizzes = new TakenQuizzes(taken, clock);
    RecallRepository repository = new AoRecallRepository(taken.objects, taken.transactions, clock);
    recall =
        new Recall(
            repository,
            taken.standings,
            new RecallTurns(repository, taken.standings, quizzes.past, clock),
            clock);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void aCourseWithAQuizThatBramCompletes() {
    taken.course(PURIFIER, "Purifier", bram);
    quizzes.write(FIRST, FOUR);
    quizzes.take(bram, FIRST, question -> question.text().text().contains("four") ? "9" : "1");
    taken.complete(bram, PURIFIER);
  }

  @Test
  public void a_week_after_the_course_three_of_its_questions_come_back_the_wrong_ones_first() {
    assertEquals(List.of(), recall.open(bram));
    later(7);

    RecallDue due = recall.open(bram).get(0);

    assertEquals("Purifier", due.title());
    assertEquals(3, due.questions());
    assertEquals(3, asked().size());
    assertFalse("one was right, three were not", asked().toString().contains("one?"));
  }

  @Test
  public void it_is_answered_once_and_what_is_right_shows_only_then() {
    later(7);
    List<QuizQuestionView> before = recall.asked(bram, PURIFIER).orElseThrow().questions().asked();
    assertTrue(before.stream().allMatch(one -> one.getExplanation().getHtml().isEmpty()));
    assertTrue(before.stream().allMatch(one -> one.getFeedback().isEmpty()));
    assertEquals(Optional.empty(), recall.answered(bram, PURIFIER));

    answer("2", "3", "4");
    answer("0", "0", "0");

    Round round = recall.answered(bram, PURIFIER).orElseThrow().round();
    assertEquals(3, round.given().size());
    assertTrue(round.right() + " right", round.given().containsValue("4"));
    assertEquals(List.of(), recall.open(bram));
    assertEquals(List.of(), told(bram));
  }

  @Test
  public void the_same_questions_come_back_after_five_weeks_more() {
    later(7);
    List<String> first = asked();
    answer("2", "3", "4");
    later(34);
    assertEquals(List.of(), recall.open(bram));

    later(1);

    assertEquals(first, asked());
  }

  @Test
  public void a_question_that_changed_or_went_is_not_asked() {
    later(7);
    recall.asked(bram, PURIFIER);
    quizzes.write(FIRST, FOUR.replace("= 4", "= 4..5").replace("two?", "2 really?"));

    assertEquals(List.of("What is three?"), asked());
    assertEquals(1, recall.open(bram).get(0).questions());
    quizzes.write(FIRST, "? Something else?\n= 1\n");

    assertEquals(List.of(), recall.open(bram));
    assertEquals(Optional.empty(), recall.asked(bram, PURIFIER));
    assertTrue(recall.answer(bram, PURIFIER, List.of(), List.of("1"), List.of("0")).isPresent());
  }

  @Test
  public void nothing_is_asked_of_a_page_that_the_member_may_not_see_any_more() {
    later(7);
    taken.pages.hide(FIRST, bram);
    assertEquals(List.of(), recall.open(bram));
    taken.pages.show(FIRST, bram);
    taken.pages.hide(PURIFIER, bram);

    assertEquals(List.of(), told(bram));
    assertEquals(Optional.empty(), recall.asked(bram, PURIFIER));
    assertEquals(Optional.empty(), recall.answered(bram, PURIFIER));
  }

  @Test
  public void the_supplier_is_asked_nothing_and_learns_nothing() {
    later(7);
    taken.pages.hide(PURIFIER, dirk);

    assertEquals(List.of(), told(dirk));
    assertEquals(Optional.empty(), recall.asked(dirk, PURIFIER));
    assertEquals(Optional.empty(), recall.course(dirk, PURIFIER));
    assertTrue(recall.answer(dirk, PURIFIER, List.of(), List.of("1"), List.of("0")).isPresent());
  }

  @Test
  public void who_switches_it_off_for_a_course_is_asked_no_more_until_they_switch_it_on() {
    later(7);
    recall.switchOff(bram, PURIFIER, true);
    recall.switchOff(bram, PURIFIER, true);
    List<RecallDue> off = recall.open(bram);

    recall.switchOff(bram, PURIFIER, false);

    assertEquals(List.of(), off);
    assertEquals(1, recall.open(bram).size());
  }

  @Test
  public void the_digest_speaks_of_it_for_three_weeks_and_my_learning_for_eight() {
    later(7 + 20);
    assertEquals(1, told(bram).size());
    later(2);

    assertEquals(List.of(), told(bram));
    assertEquals(1, recall.open(bram).size());
  }

  @Test
  public void nodes_that_look_and_answer_at_once_make_one_round_and_count_it_once()
      throws Exception {
    later(7);
    ExecutorService nodes = Executors.newFixedThreadPool(6);
    List<Future<?>> requests = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      requests.add(
          nodes.submit(
              () -> {
                recall.asked(bram, PURIFIER);
                answer("2", "3", "4");
              }));
    }
    for (Future<?> request : requests) {
      request.get();
    }
    nodes.shutdown();

    assertEquals(1, taken.objects.find(AoRecallRound.class).length);
    assertEquals(List.of(), recall.open(bram));
  }

  @Test
  public void queries_do_not_grow_with_courses() {
    later(7);
    long one = statements();
    for (int i = 0; i < 20; i++) {
      long id = 1000 + 10 * i;
      taken.course(id, "Course " + i, bram);
      quizzes.write(id + 1, FOUR);
      quizzes.take(bram, id + 1, question -> "1");
      taken.complete(bram, id);
    }
    later(7);

    assertEquals(one, statements());
    assertEquals(5, recall.open(bram).size());
  }

  @Test
  public void the_digest_asks_for_tens_of_members_at_once_and_mixes_nobody_up() {
    List<Member> crew = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Member one = members.add("e" + i, "en", "noordzee-crew");
      crew.add(one);
      if (i % 2 == 0) {
        quizzes.take(one, FIRST, question -> "1");
        taken.complete(one, PURIFIER);
      }
    }
    later(7);
    recall.switchOff(crew.get(4), PURIFIER, true);
    taken.pages.hide(PURIFIER, crew.get(6));
    long before = database.statements();
    recall.dueFor(crew.subList(0, 2));
    long two = database.statements() - before;

    Map<MemberKey, List<NewsItem>> news = new RecallNews(recall).of(crew, now);

    assertEquals(two, database.statements() - before - two);
    List<Member> told = crew.stream().filter(one -> !news.get(one.key()).isEmpty()).toList();

    assertEquals(
        List.of("e0", "e2", "e8", "e10", "e12", "e14", "e16", "e18"),
        told.stream().map(Member::userName).toList());
  }

  private long statements() {
    long before = database.statements();
    recall.open(bram);
    return database.statements() - before;
  }

  private List<RecallDue> told(Member member) {
    return recall.dueFor(List.of(member)).get(member.key());
  }

  private List<String> asked() {
    return recall.asked(bram, PURIFIER).orElseThrow().questions().asked().stream()
        .map(one -> one.getText().getHtml())
        .toList();
  }

  private void answer(String... answers) {
    List<String> places = List.of("0", "1", "2").subList(0, answers.length);
    assertEquals(
        Optional.empty(), recall.answer(bram, PURIFIER, List.of(), List.of(answers), places));
  }

  private void later(int days) {
    now = now.plus(Duration.ofDays(days));
  }
}
