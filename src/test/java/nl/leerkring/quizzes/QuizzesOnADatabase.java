package nl.leerkring.quizzes;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.quizimport.QuizText;

/** Quizzes with their attempts, for tests of features that tell of them. */
public final class QuizzesOnADatabase {
  private final QuizRepository repository;
  private final QuizFigures figures;

  public QuizzesOnADatabase(ActiveObjects objects, Transactions transactions, Clock clock) {
    repository = new AoQuizRepository(objects, transactions, clock);
    figures = new QuizFigures(new AoFigureRepository(objects));
  }

  /** The tables that it takes. */
  @SuppressWarnings("unchecked")
  public static Class<? extends net.java.ao.RawEntity<?>>[] tables() {
    return new Class[] {AoQuiz.class, AoAttempt.class, AoGiven.class};
  }

  public QuizFigures figures() {
    return figures;
  }

  /** Somebody writes a quiz on that page. */
  public void write(long pageId, String text) {
    repository.save(
        new Quiz(
            0,
            pageId,
            "q" + pageId,
            0,
            new Quiz.Rules(70, 0, 0, false),
            QuizText.read(text).questions()));
  }

  /** Somebody hands in, with how right each answer was. */
  public void handIn(MemberKey member, long pageId, int number, Map<Integer, Integer> shares) {
    Quiz quiz = repository.onPage(pageId).get(0);
    repository.begin(member, quiz, number, 1);
    int attempt =
        repository.attempts(member, quiz.id()).stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow()
            .id();
    shares.keySet().forEach(index -> repository.answer(attempt, Map.of(index, "0")));
    repository.close(
        attempt,
        new Attempt.Result(50, false, Instant.parse("2026-11-24T10:00:00Z")),
        shares,
        () -> {});
  }
}
