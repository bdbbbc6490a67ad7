package nl.leerkring.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.courses.CompletedCourse;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.courses.CourseStandings;
import nl.leerkring.host.Member;
import nl.leerkring.quizzes.PastQuestion;
import nl.leerkring.quizzes.PastQuestions;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * After a completed course with quizzes, three questions that the member answered come back with
 * growing intervals. Keys stay here: right answers are told only after an answer. Nothing is asked
 * that changed or went, or that is on a page which the member may not view any more. The number of
 * queries does not grow with courses.
 */
@Component
public class Recall {
  private static final int MOST = 5;
  private static final int LOOKED_AT = 50;
  private static final Duration NEWS = Duration.ofDays(21);

  private final RecallRepository repository;
  private final CourseStandings courses;
  private final PastQuestions questions;
  private final Clock clock;

  Recall(
      RecallRepository repository, CourseStandings courses, PastQuestions questions, Clock clock) {
    this.repository = repository;
    this.courses = courses;
    this.questions = questions;
    this.clock = clock;
  }

  /** What the digest may speak of: what came back within the last three weeks. */
  public List<RecallDue> dueFor(Member member) {
    Instant oldest = clock.instant().minus(NEWS);
    return open(member).stream().filter(one -> one.since().isAfter(oldest)).toList();
  }

  /** What is asked of the member now, what waits longest first; at most five courses. */
  public List<RecallDue> open(Member member) {
    return open(member, state(member));
  }

  private List<RecallDue> open(Member member, State state) {
    Map<Long, CourseStanding> standings = courses.of(member, state.turns().keySet());
    Map<Long, List<PastQuestion>> past = past(member, standings.keySet());
    return standings.values().stream()
        .map(course -> due(course, state, past.getOrDefault(course.courseId(), List.of())))
        .filter(one -> one.questions() > 0)
        .limit(MOST)
        .toList();
  }

  /**
   * How a member stands, read once: what happens meanwhile on another node changes nothing of it.
   *
   * @param turns that it is now, by course, those that wait longest
   */
  private record State(
      List<Round> rounds, List<CompletedCourse> completed, Map<Long, RecallRules.Turn> turns) {
    int version(long courseId) {
      return completed.stream()
          .filter(one -> one.courseId() == courseId)
          .mapToInt(CompletedCourse::version)
          .findFirst()
          .orElse(0);
    }

    /** The round that was begun for the turn that it is now. */
    Optional<Round> begun(long courseId, List<Round> among) {
      return among.stream()
          .filter(one -> one.courseId() == courseId && one.version() == version(courseId))
          .filter(one -> one.number() == turns.get(courseId).round())
          .findFirst();
    }
  }

  private static RecallDue due(CourseStanding course, State state, List<PastQuestion> past) {
    long id = course.courseId();
    int asked =
        state
            .begun(id, state.rounds())
            .map(
                round ->
                    (int)
                        Asked.find(past, round.asked()).stream().flatMap(Optional::stream).count())
            .orElse(Math.min(RecallRules.QUESTIONS, past.size()));
    String path = "/plugins/leerkring/recall.action?courseId=" + id;
    return new RecallDue(id, course.title(), asked, path, state.turns().get(id).due());
  }

  private State state(Member member) {
    List<Round> rounds = repository.rounds(member.key());
    Set<Long> off = repository.off(member.key());
    List<CompletedCourse> completed = courses.completed(member);
    Map<Long, RecallRules.Turn> turns = new HashMap<>();
    for (CompletedCourse course : completed) {
      if (!off.contains(course.courseId())) {
        RecallRules.now(course.at(), answered(rounds, course), clock.instant())
            .ifPresent(turn -> turns.put(course.courseId(), turn));
      }
    }
    Map<Long, RecallRules.Turn> longest =
        turns.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.comparing(RecallRules.Turn::due)))
            .limit(LOOKED_AT)
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    return new State(rounds, completed, longest);
  }

  private static Map<Integer, Instant> answered(List<Round> rounds, CompletedCourse course) {
    Map<Integer, Instant> answered = new HashMap<>();
    rounds.stream()
        .filter(one -> one.courseId() == course.courseId() && one.version() == course.version())
        .forEach(one -> one.answeredAt().ifPresent(at -> answered.put(one.number(), at)));
    return answered;
  }

  private Map<Long, List<PastQuestion>> past(Member member, Collection<Long> courseIds) {
    Map<Long, List<Long>> lessons = courses.lessons(member, courseIds);
    Map<Long, List<PastQuestion>> byPage =
        questions.of(member, lessons.values().stream().flatMap(List::stream).toList());
    Map<Long, List<PastQuestion>> byCourse = new HashMap<>();
    lessons.forEach(
        (course, pages) ->
            byCourse.put(
                course,
                pages.stream()
                    .flatMap(page -> byPage.getOrDefault(page, List.of()).stream())
                    .toList()));
    return byCourse;
  }

  /** The course, when the member may view it. */
  Optional<CourseStanding> course(Member member, long courseId) {
    return Optional.ofNullable(courses.of(member, List.of(courseId)).get(courseId));
  }

  boolean isOff(Member member, long courseId) {
    return repository.off(member.key()).contains(courseId);
  }

  /** The questions that are asked now; looking at them begins the round. */
  Optional<RecallSheet> asked(Member member, long courseId) {
    State state = state(member);
    if (open(member, state).stream().noneMatch(one -> one.courseId() == courseId)) {
      return Optional.empty();
    }
    List<PastQuestion> past = past(member, List.of(courseId)).getOrDefault(courseId, List.of());
    if (state.begun(courseId, state.rounds()).isEmpty()) {
      begin(member, courseId, state, past);
    }
    return state
        .begun(courseId, repository.rounds(member.key()))
        .filter(round -> round.answeredAt().isEmpty())
        .map(round -> RecallSheet.of(round, Asked.find(past, round.asked())));
  }

  private void begin(Member member, long courseId, State state, List<PastQuestion> past) {
    List<String> before =
        state.rounds().stream()
            .filter(one -> one.courseId() == courseId)
            .reduce((one, later) -> later)
            .map(Round::asked)
            .orElse(List.of());
    long seed = new Random().nextLong();
    repository.begin(
        member.key(),
        new Round(
            0,
            courseId,
            state.version(courseId),
            state.turns().get(courseId).round(),
            seed,
            Asked.choose(past, before, seed),
            Map.of(),
            0,
            Optional.empty()));
  }

  /** What was answered last, with what is right; empty while something is asked, or nothing was. */
  Optional<RecallSheet> answered(Member member, long courseId) {
    if (course(member, courseId).isEmpty()) {
      return Optional.empty();
    }
    List<PastQuestion> past = past(member, List.of(courseId)).getOrDefault(courseId, List.of());
    return repository.rounds(member.key()).stream()
        .filter(one -> one.courseId() == courseId && one.answeredAt().isPresent())
        .reduce((one, later) -> later)
        .map(round -> RecallSheet.of(round, Asked.find(past, round.asked())));
  }

  /** The day on which questions of the course come back next; empty when they do not. */
  Optional<LocalDate> next(Member member, long courseId) {
    List<Round> rounds = repository.rounds(member.key());
    return courses.completed(member).stream()
        .filter(one -> one.courseId() == courseId)
        .findFirst()
        .flatMap(one -> RecallRules.next(one.at(), answered(rounds, one), clock.instant()))
        .map(turn -> LocalDate.ofInstant(turn.due(), member.zone()));
  }

  /** Grades and keeps what was answered, once. */
  Optional<Message> answer(
      Member member, long courseId, List<String> chosen, List<String> typed, List<String> typedOf) {
    Optional<RecallSheet> sheet = asked(member, courseId);
    if (sheet.isEmpty()) {
      boolean isDone = answered(member, courseId).isPresent();
      return isDone ? Optional.empty() : Optional.of(new Message("recall.error.none"));
    }
    Map<Integer, String> onSheet = sheet.get().questions().given(chosen, typed, typedOf);
    Map<Integer, String> given = new HashMap<>();
    sheet
        .get()
        .places()
        .forEach(place -> given.put(place, "")); // what was left open was asked as well
    onSheet.forEach((place, answer) -> given.put(sheet.get().places().get(place), answer));
    long right = sheet.get().questions().right(onSheet).stream().filter(one -> one).count();
    repository.answer(sheet.get().round().id(), given, (int) right);
    return Optional.empty();
  }

  /** Whether questions of the course come back; who may not view it has nothing to switch. */
  void switchOff(Member member, long courseId, boolean off) {
    if (course(member, courseId).isPresent()) {
      repository.switchOff(member.key(), courseId, off);
    }
  }
}
