package nl.leerkring.quizzes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.courses.Courses;
import nl.leerkring.courses.DoneRule;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.learning.Learning;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.learning.LearningListener;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.questions.GeneratedQuestions;
import nl.leerkring.questions.Grading;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.quizimport.QuizText;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class QuizzesTest {
  private static final long PAGE = 100;
  private static final String NAME = "q-tank2026";
  private static final String TEXT =
      """
      ? Who may open the tank?
      ( ) The bosun | Only with a permit.
      (x) The master
      ! The permit says so.

      ? How many bar?
      = 3..4
      """;

  private final Database database;
  private final InMemoryPages pages = new InMemoryPages();
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Member bram = members.member("bram");
  private final Member carla = members.member("carla");
  private final Member dirk = members.member("dirk");
  private final Courses courses = mock(Courses.class);
  private final List<LearningEvent> told = Collections.synchronizedList(new ArrayList<>());
  private final Clock clock = mock(Clock.class);
  private Instant now = Instant.parse("2026-11-24T12:00:00Z");
  private boolean powerFails;
  private final QuizRepository repository;
  private final Quizzes quizzes;
  private final QuizCopies copies;
  private final QuizEditing editing;

  public QuizzesTest(EveryDatabase kind) {
    database = kind.get();
    RealActiveObjects objects =
        new RealActiveObjects(
            database, "nl.leerkring", AoQuiz.class, AoAttempt.class, AoGiven.class);
    repository =
        new AoQuizRepository(objects, new Transactions(new DatabaseTransactions(database)), clock);
    LearningListener listener =
        event -> {
          if (powerFails) {
            throw new IllegalStateException("The power failed");
          }
          told.add(event);
        };
    quizzes =
        new Quizzes(
            repository, pages, courses, new Learning(Optional.of(List.of(listener))), clock);
    copies = new QuizCopies(repository, pages);
    editing = new QuizEditing(repository, copies, pages);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void aQuizOfTwoQuestionsThatDirkMayNotSee() {
    when(clock.instant()).thenAnswer(call -> now);
    pages.add(PAGE, "Tank entry", 1);
    pages.hide(PAGE, dirk);
    pages.letEdit(bram);
    write("80", "0", "0");
  }

  private void write(String passMark, String attempts, String minutes) {
    assertEquals(
        Map.of(),
        editing.save(bram, new QuizForm(PAGE, NAME, TEXT, passMark, attempts, minutes, true)));
  }

  @Test
  public void right_answers_pass_and_meet_the_lessons_rule_and_are_told_once() {
    begin();
    answerRight();
    quizzes.handIn(carla, open().id());

    Attempt graded = attempts().get(0);
    quizzes.handIn(carla, graded.id());

    assertEquals(100, graded.result().orElseThrow().score());
    assertTrue(graded.result().orElseThrow().isPassed());
    assertEquals(1, told.size());
    assertEquals(LearningEvent.Kind.QUIZ_PASSED, told.get(0).kind());
    verify(courses).met(carla, PAGE, DoneRule.PASSED);
  }

  @Test
  public void wrong_answers_fail_and_one_may_try_as_often_as_the_maker_says() {
    write("80", "2", "0");
    for (int attempt = 1; attempt <= 2; attempt++) {
      begin();
      quizzes.answer(carla, open().id(), Map.of(1, "9"));
      quizzes.handIn(carla, open().id());
    }

    assertEquals(
        Optional.of(new Message("quizzes.error.attempts", 2)), quizzes.begin(carla, PAGE, NAME));
    assertEquals(2, attempts().size());
    assertFalse(attempts().get(1).result().orElseThrow().isPassed());
    verify(courses, never()).met(any(), anyLong(), any());
  }

  @Test
  public void double_clicks_and_two_nodes_begin_one_attempt_and_keep_one_answer_each()
      throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(6);
    List<Future<?>> requests = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      requests.add(
          nodes.submit(() -> database.inTransaction(() -> quizzes.begin(carla, PAGE, NAME))));
    }
    for (Future<?> request : requests) {
      request.get();
    }
    requests.clear();
    int id = open().id();
    for (int i = 0; i < 12; i++) {
      requests.add(nodes.submit(() -> quizzes.answer(carla, id, Map.of(1, "3.5"))));
    }
    for (Future<?> request : requests) {
      request.get();
    }
    nodes.shutdown();

    assertEquals(1, attempts().size());
    assertEquals(Map.of(1, "3.5"), open().given());
  }

  @Test
  public void power_that_fails_between_answer_and_grade_loses_nothing_and_counts_nothing_twice() {
    begin();
    answerRight();
    powerFails = true;
    try {
      quizzes.handIn(carla, open().id());
    } catch (IllegalStateException e) {
      assertTrue(open().isOpen());
    }
    powerFails = false;

    quizzes.handIn(carla, open().id());

    assertEquals(1, attempts().size());
    assertEquals(100, attempts().get(0).result().orElseThrow().score());
    assertEquals(1, told.size());
  }

  @Test
  public void what_comes_after_handing_in_does_not_count() {
    begin();
    int id = open().id();
    quizzes.handIn(carla, id);

    assertEquals(
        Optional.of(new Message("quizzes.error.closed")),
        quizzes.answer(carla, id, Map.of(1, "3.5")));
    assertEquals(Map.of(), attempts().get(0).given());
  }

  @Test
  public void an_attempt_whose_time_is_over_is_graded_with_what_was_kept() {
    write("50", "0", "10");
    begin();
    quizzes.answer(carla, open().id(), Map.of(1, "3.5"));
    now = now.plusSeconds(13 * 60);

    assertEquals(
        Optional.of(new Message("quizzes.error.closed")),
        quizzes.answer(carla, open(repository.attempts(carla.key(), quiz().id())).id(), Map.of()));
    assertEquals(50, attempts().get(0).result().orElseThrow().score());
  }

  @Test
  public void nobody_answers_somebody_elses_attempt_or_a_quiz_beyond_the_ring() {
    begin();
    int id = open().id();

    assertTrue(quizzes.answer(bram, id, Map.of(1, "1")).isPresent());
    assertTrue(quizzes.handIn(bram, id).isPresent());
    assertTrue(quizzes.begin(dirk, PAGE, NAME).isPresent());
    assertEquals(Optional.empty(), quizzes.quiz(dirk, PAGE, NAME));
    assertTrue(open().isOpen());
  }

  @Test
  public void only_who_may_edit_the_page_sees_the_keys() {
    assertTrue(editing.refusal(carla, PAGE, NAME).isPresent());
    assertEquals(Optional.empty(), editing.quiz(carla, PAGE, NAME));
    assertTrue(
        editing
            .save(carla, new QuizForm(PAGE, NAME, "", "80", "0", "0", true))
            .containsKey("form"));
    assertEquals(2, editing.quiz(bram, PAGE, NAME).orElseThrow().questions().size());
  }

  @Test
  public void what_is_wrong_in_the_form_is_told_at_its_field_and_nothing_is_kept() {
    Map<String, Message> wrong =
        editing.save(bram, new QuizForm(PAGE, NAME, "? No answer", "101", "x", "-1", true));

    assertEquals(4, wrong.size());
    assertEquals(2, quiz().questions().size());
  }

  @Test
  public void a_copied_page_brings_its_quiz_along_but_not_the_keys_to_who_may_not_edit_the_first() {
    pages.add(200, "Tank entry (copy)", 1);
    Member anna = members.member("anna");
    InMemoryPages annas = new InMemoryPages();
    annas.add(PAGE, "Tank entry", 1);
    annas.add(200, "Tank entry (copy)", 1);

    copies.copy(carla, 200, NAME);
    assertEquals(Optional.empty(), repository.find(200, NAME));
    copies.copy(bram, 200, NAME);

    Quiz copy = repository.find(200, NAME).orElseThrow();
    assertEquals(quiz().questions(), copy.questions());
    assertEquals(PAGE, copy.sealedBy());
    assertTrue(copies.isOpenTo(bram, copy));
    assertFalse(new QuizCopies(repository, annas).isOpenTo(anna, copy));
    assertEquals(List.of(), quizzes.attempts(bram, copy));
  }

  /** What the browser says by shown places is what the member meant, whatever the order. */
  @Test
  public void whatever_the_order_an_answer_means_the_same() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Question> paper = GeneratedQuestions.of(random);
      Attempt attempt =
          new Attempt(seed, 1, 1, random.nextLong(), paper, now, Map.of(), Optional.empty());
      for (int i = 0; i < paper.size(); i++) {
        if (paper.get(i).key() instanceof Key.Sequence sequence) {
          List<String> shown = new ArrayList<>();
          Paper.of(attempt).options(i).forEach(item -> shown.add(String.valueOf(item + 1)));
          String meant = Paper.of(attempt).meant(i, String.join(",", shown));
          assertTrue("seed " + seed, Grading.grade(paper.get(i), meant).isRight());
          assertEquals(sequence.items().size(), shown.size());
        } else if (paper.get(i).key() instanceof Key.Choices) {
          int place = Paper.of(attempt).options(i).indexOf(0);
          assertEquals("0", Paper.of(attempt).meant(i, String.valueOf(place)));
        }
      }
    }
  }

  @Test
  public void the_number_of_statements_does_not_grow_with_questions() {
    long few = statementsOf(() -> quizzes.attempts(carla, quiz()));
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      many.append("? Question ").append(i).append("\n= true\n\n");
    }
    editing.save(bram, new QuizForm(PAGE, NAME, many.toString(), "80", "0", "0", true));

    assertEquals(few, statementsOf(() -> quizzes.attempts(carla, quiz())));
  }

  private void begin() {
    assertEquals(Optional.empty(), quizzes.begin(carla, PAGE, NAME));
  }

  private void answerRight() {
    Attempt attempt = open();
    int place = Paper.of(attempt).options(0).indexOf(1);
    quizzes.answer(carla, attempt.id(), Map.of(0, String.valueOf(place), 1, "3,5"));
  }

  private Quiz quiz() {
    return repository.find(PAGE, NAME).orElseThrow();
  }

  private List<Attempt> attempts() {
    return quizzes.attempts(carla, quiz());
  }

  private Attempt open() {
    return open(attempts());
  }

  private static Attempt open(List<Attempt> attempts) {
    return attempts.get(attempts.size() - 1);
  }

  private long statementsOf(Runnable work) {
    long before = database.statements();
    work.run();
    return database.statements() - before;
  }

  @Test
  public void the_text_is_as_the_maker_wrote_it() {
    assertEquals(QuizText.read(TEXT).questions(), quiz().questions());
  }
}
