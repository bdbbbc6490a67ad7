package nl.leerkring.quizzes;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.leerkring.courses.Courses;
import nl.leerkring.courses.DoneRule;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.learning.Learning;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.learning.LearningEvent.Kind;
import nl.leerkring.questions.Grading;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Taking quizzes. Keys stay here: a member learns of an answer only after it was graded. */
@Component
public class Quizzes {
  /** What comes in a little late, from a slow link, still counts. */
  private static final Duration GRACE = Duration.ofMinutes(2);

  private static final Message NONE = new Message("quizzes.error.none");

  private final QuizRepository repository;
  private final Pages pages;
  private final Courses courses;
  private final Learning learning;
  private final Clock clock;

  Quizzes(QuizRepository repository, Pages pages, Courses courses, Learning learning, Clock clock) {
    this.repository = repository;
    this.pages = pages;
    this.courses = courses;
    this.learning = learning;
    this.clock = clock;
  }

  /** The quiz of that name on the page, for who may view the page. */
  Optional<Quiz> quiz(Member member, long pageId, String name) {
    return pages.visible(member, pageId).flatMap(page -> repository.find(pageId, name));
  }

  boolean mayEdit(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  /** The member's attempts; one whose time is over is graded first, as after a power cut. */
  List<Attempt> attempts(Member member, Quiz quiz) {
    List<Attempt> attempts = repository.attempts(member.key(), quiz.id());
    Optional<Attempt> late =
        attempts.stream().filter(one -> one.isOpen() && isOver(quiz, one)).findFirst();
    late.ifPresent(one -> grade(member, quiz, one));
    return late.isPresent() ? repository.attempts(member.key(), quiz.id()) : attempts;
  }

  private boolean isOver(Quiz quiz, Attempt attempt) {
    int minutes = quiz.rules().minutes();
    return minutes > 0
        && clock.instant().isAfter(attempt.begunAt().plus(Duration.ofMinutes(minutes)).plus(GRACE));
  }

  /** Begins an attempt; while one goes on, that one. */
  Optional<Message> begin(Member member, long pageId, String name) {
    Optional<Quiz> quiz = quiz(member, pageId, name);
    if (quiz.isEmpty()) {
      return Optional.of(NONE);
    }
    List<Attempt> attempts = attempts(member, quiz.get());
    if (attempts.stream().anyMatch(Attempt::isOpen)) {
      return Optional.empty();
    }
    if (!quiz.get().allowsOneMore(attempts)) {
      return Optional.of(new Message("quizzes.error.attempts", attempts.size()));
    }
    int number = attempts.size() + 1;
    long seed = quiz.get().rules().shuffled() ? new Random().nextLong() : 0;
    repository.begin(member.key(), quiz.get(), number, seed);
    return Optional.empty();
  }

  /**
   * Keeps answers of the member's attempt that goes on.
   *
   * @param shown what was answered, as it was shown, by place of the question in the paper
   */
  Optional<Message> answer(Member member, int attemptId, Map<Integer, String> shown) {
    Optional<Attempt> attempt = open(member, attemptId);
    if (attempt.isEmpty()) {
      return Optional.of(new Message("quizzes.error.closed"));
    }
    Map<Integer, String> given = new HashMap<>();
    shown.forEach(
        (index, answer) -> {
          if (index >= 0 && index < attempt.get().paper().size()) {
            given.put(index, Paper.of(attempt.get()).meant(index, answer));
          }
        });
    repository.answer(attemptId, given);
    return Optional.empty();
  }

  private Optional<Attempt> open(Member member, int attemptId) {
    return repository
        .attempt(member.key(), attemptId)
        .filter(Attempt::isOpen)
        .filter(one -> pageOf(member, one).isPresent())
        .filter(
            one -> repository.find(one.quizId()).filter(quiz -> !isOver(quiz, one)).isPresent());
  }

  private Optional<PageSummary> pageOf(Member member, Attempt attempt) {
    return repository.find(attempt.quizId()).flatMap(quiz -> pages.visible(member, quiz.pageId()));
  }

  /** Grades the attempt; what was handed in before stays as it was graded. */
  Optional<Message> handIn(Member member, int attemptId) {
    Optional<Attempt> attempt = repository.attempt(member.key(), attemptId);
    Optional<Quiz> quiz =
        attempt
            .flatMap(one -> repository.find(one.quizId()))
            .filter(one -> pages.visible(member, one.pageId()).isPresent());
    if (quiz.isEmpty()) {
      return Optional.of(NONE);
    }
    if (attempt.get().isOpen()) {
      grade(member, quiz.get(), attempt.get());
    }
    return Optional.empty();
  }

  private void grade(Member member, Quiz quiz, Attempt attempt) {
    Map<Integer, Integer> shares = new HashMap<>();
    for (int i = 0; i < attempt.paper().size(); i++) {
      String given = attempt.given().getOrDefault(i, "");
      shares.put(i, (int) Math.round(Grading.grade(attempt.paper().get(i), given).share()));
    }
    int score = (int) shares.values().stream().mapToInt(Integer::intValue).average().orElse(0);
    boolean passed = score >= quiz.rules().passMark();
    Attempt.Result result = new Attempt.Result(score, passed, clock.instant());
    long course = courses.courseOf(member, quiz.pageId());
    repository.close(
        attempt.id(), result, shares, () -> tell(member, quiz, attempt, result, course));
    if (passed && isEveryQuizPassed(member, quiz)) {
      courses.met(member, quiz.pageId(), DoneRule.PASSED);
    }
  }

  private boolean isEveryQuizPassed(Member member, Quiz passed) {
    return repository.onPage(passed.pageId()).stream()
        .filter(other -> other.id() != passed.id() && !other.questions().isEmpty())
        .allMatch(
            other ->
                repository.attempts(member.key(), other.id()).stream()
                    .flatMap(attempt -> attempt.result().stream())
                    .anyMatch(Attempt.Result::isPassed));
  }

  private void tell(Member member, Quiz quiz, Attempt attempt, Attempt.Result result, long course) {
    String title = pages.visible(member, quiz.pageId()).map(PageSummary::title).orElse("");
    learning.tell(
        new LearningEvent(
            "attempt|" + attempt.id(),
            result.isPassed() ? Kind.QUIZ_PASSED : Kind.QUIZ_FAILED,
            member.key(),
            course,
            quiz.pageId(),
            title,
            result.score(),
            result.at()));
  }
}
