package nl.leerkring.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.courses.CourseStandings;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.quizzes.PastQuestion;
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
  private static final Duration NEWS = Duration.ofDays(21);

  private final RecallRepository repository;
  private final CourseStandings courses;
  private final RecallTurns turns;
  private final Clock clock;

  Recall(RecallRepository repository, CourseStandings courses, RecallTurns turns, Clock clock) {
    this.repository = repository;
    this.courses = courses;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * What the digest may speak of to each of the members: what came back within the last three
   * weeks. A number of queries that does not grow with them.
   */
  Map<MemberKey, List<RecallDue>> dueFor(Collection<Member> members) {
    Instant oldest = clock.instant().minus(NEWS);
    Map<MemberKey, List<RecallDue>> due = new HashMap<>();
    turns
        .open(members)
        .forEach(
            (member, open) ->
                due.put(member, open.stream().filter(one -> one.since().isAfter(oldest)).toList()));
    return due;
  }

  /** What is asked of the member now, what waits longest first; at most five courses. */
  public List<RecallDue> open(Member member) {
    return turns.open(List.of(member)).get(member.key());
  }

  /** The course, when the member may view it. */
  Optional<CourseStanding> course(Member member, long courseId) {
    return Optional.ofNullable(courses.of(member, List.of(courseId)).get(courseId));
  }

  boolean isOff(Member member, long courseId) {
    return off(member).contains(courseId);
  }

  /** The questions that are asked now; looking at them begins the round. */
  Optional<RecallSheet> asked(Member member, long courseId) {
    RecallTurns.State state = turns.state(member);
    if (turns.open(member, state).stream().noneMatch(one -> one.courseId() == courseId)) {
      return Optional.empty();
    }
    List<PastQuestion> past = turns.past(member, courseId);
    if (state.begun(courseId, state.rounds()).isEmpty()) {
      begin(member, courseId, state, past);
    }
    return state
        .begun(courseId, rounds(member))
        .filter(round -> round.answeredAt().isEmpty())
        .map(round -> RecallSheet.of(round, Asked.find(past, round.asked())));
  }

  private void begin(
      Member member, long courseId, RecallTurns.State state, List<PastQuestion> past) {
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
    List<PastQuestion> past = turns.past(member, courseId);
    return rounds(member).stream()
        .filter(one -> one.courseId() == courseId && one.answeredAt().isPresent())
        .reduce((one, later) -> later)
        .map(round -> RecallSheet.of(round, Asked.find(past, round.asked())));
  }

  /** The day on which questions of the course come back next; empty when they do not. */
  Optional<LocalDate> next(Member member, long courseId) {
    List<Round> rounds = rounds(member);
    return courses.completed(member).stream()
        .filter(one -> one.courseId() == courseId)
        .findFirst()
        .flatMap(
            one -> RecallRules.next(one.at(), RecallTurns.answered(rounds, one), clock.instant()))
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

  private List<Round> rounds(Member member) {
    return repository.rounds(List.of(member.key())).getOrDefault(member.key(), List.of());
  }

  private Set<Long> off(Member member) {
    return repository.off(List.of(member.key())).getOrDefault(member.key(), Set.of());
  }
}
