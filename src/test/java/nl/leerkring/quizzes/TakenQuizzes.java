package nl.leerkring.quizzes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.RawEntity;
import nl.leerkring.courses.TakenCourses;
import nl.leerkring.host.Member;
import nl.leerkring.learning.Learning;
import nl.leerkring.questions.Question;
import nl.leerkring.quizimport.QuizText;

/** Quizzes in the database of courses, for tests of other features. */
public final class TakenQuizzes {
  public final PastQuestions past;
  private final QuizRepository repository;
  private final Quizzes quizzes;

  public TakenQuizzes(TakenCourses courses, Clock clock) {
    repository = new AoQuizRepository(courses.objects, courses.transactions, clock);
    quizzes =
        new Quizzes(
            repository, courses.pages, courses.courses, new Learning(Optional.empty()), clock);
    past = new PastQuestions(repository);
  }

  /** The entities of quizzes, and those of the feature that is tested. */
  @SafeVarargs
  @SuppressWarnings("unchecked")
  public static Class<? extends RawEntity<?>>[] entities(Class<? extends RawEntity<?>>... more) {
    List<Class<?>> all = new ArrayList<>(List.of(AoQuiz.class, AoAttempt.class, AoGiven.class));
    all.addAll(List.of(more));
    return all.toArray(Class[]::new);
  }

  /** Writes the quiz on the page, or changes it. */
  public void write(long pageId, String text) {
    int id = repository.onPage(pageId).stream().mapToInt(Quiz::id).findFirst().orElse(0);
    repository.save(
        new Quiz(id, pageId, "q-" + pageId, 0, Quiz.Rules.USUAL, QuizText.read(text).questions()));
  }

  /** Answers all questions as the function says and hands in. */
  public void take(Member member, long pageId, Function<Question, String> answer) {
    quizzes.begin(member, pageId, "q-" + pageId);
    Quiz quiz = repository.find(pageId, "q-" + pageId).orElseThrow();
    List<Attempt> attempts = repository.attempts(member.key(), quiz.id());
    Attempt attempt = attempts.get(attempts.size() - 1);
    Map<Integer, String> given = new HashMap<>();
    for (int i = 0; i < attempt.paper().size(); i++) {
      given.put(i, answer.apply(attempt.paper().get(i)));
    }
    repository.answer(attempt.id(), given);
    quizzes.handIn(member, attempt.id());
  }
}
