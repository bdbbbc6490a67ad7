package nl.leerkring.recall;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.courses.CompletedCourse;
import nl.leerkring.courses.CourseStandings;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.quizzes.PastQuestion;
import nl.leerkring.quizzes.PastQuestions;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to be asked what again, of tens of members at once: the number of queries grows
 * neither with them nor with their courses. Nothing comes back that changed or went, or that is on
 * a page which the member may not view any more.
 */
@Component
class RecallTurns {
  private static final int MOST = 5;
  private static final int LOOKED_AT = 50;

  private final RecallRepository repository;
  private final CourseStandings courses;
  private final PastQuestions questions;
  private final Clock clock;

  RecallTurns(
      RecallRepository repository, CourseStandings courses, PastQuestions questions, Clock clock) {
    this.repository = repository;
    this.courses = courses;
    this.questions = questions;
    this.clock = clock;
  }

  /**
   * How a member stands, read once: what happens meanwhile on another node changes nothing of it.
   *
   * @param turns that it is now, by course, those that wait longest first
   */
  record State(
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

  State state(Member member) {
    return states(List.of(member)).get(member);
  }

  /** What is asked of each of the members now, what waits longest first; at most five courses. */
  Map<MemberKey, List<RecallDue>> open(Collection<Member> members) {
    return open(states(members));
  }

  List<RecallDue> open(Member member, State state) {
    return open(Map.of(member, state)).get(member.key());
  }

  private Map<MemberKey, List<RecallDue>> open(Map<Member, State> states) {
    Map<Member, Set<Long>> turns = new HashMap<>();
    states.forEach((member, state) -> turns.put(member, state.turns().keySet()));
    Map<MemberKey, List<PageSummary>> viewable = courses.viewable(turns);
    Map<Member, List<Long>> ids = new HashMap<>();
    turns.keySet().forEach(member -> ids.put(member, ids(viewable.get(member.key()))));
    Map<MemberKey, Map<Long, List<PastQuestion>>> past = past(ids);
    Map<MemberKey, List<RecallDue>> open = new HashMap<>();
    states.forEach(
        (member, state) ->
            open.put(
                member.key(),
                viewable.get(member.key()).stream()
                    .map(course -> due(course, state, past.get(member.key()).get(course.id())))
                    .filter(one -> one.questions() > 0)
                    .limit(MOST)
                    .toList()));
    return open;
  }

  private static List<Long> ids(List<PageSummary> pages) {
    return pages.stream().map(PageSummary::id).toList();
  }

  private static RecallDue due(PageSummary course, State state, List<PastQuestion> past) {
    long id = course.id();
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

  private Map<Member, State> states(Collection<Member> members) {
    List<MemberKey> keys = members.stream().map(Member::key).toList();
    Map<MemberKey, List<CompletedCourse>> completed = courses.completed(keys);
    Map<MemberKey, List<Round>> rounds = repository.rounds(completed.keySet());
    Map<MemberKey, Set<Long>> off = repository.off(completed.keySet());
    return members.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                member ->
                    state(
                        completed.getOrDefault(member.key(), List.of()),
                        rounds.getOrDefault(member.key(), List.of()),
                        off.getOrDefault(member.key(), Set.of()))));
  }

  private State state(List<CompletedCourse> completed, List<Round> rounds, Set<Long> off) {
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

  static Map<Integer, Instant> answered(List<Round> rounds, CompletedCourse course) {
    Map<Integer, Instant> answered = new HashMap<>();
    rounds.stream()
        .filter(one -> one.courseId() == course.courseId() && one.version() == course.version())
        .forEach(one -> one.answeredAt().ifPresent(at -> answered.put(one.number(), at)));
    return answered;
  }

  /** What the member was asked before in the course, as far as they may still view it. */
  List<PastQuestion> past(Member member, long courseId) {
    return past(Map.of(member, List.of(courseId)))
        .get(member.key())
        .getOrDefault(courseId, List.of());
  }

  /** The same of courses of members; of a course that is listed, an empty list at least. */
  private Map<MemberKey, Map<Long, List<PastQuestion>>> past(
      Map<Member, ? extends Collection<Long>> courseIds) {
    Map<MemberKey, Map<Long, List<Long>>> lessons = courses.lessons(courseIds);
    Map<MemberKey, List<Long>> pages = new HashMap<>();
    lessons.forEach(
        (member, byCourse) ->
            pages.put(member, byCourse.values().stream().flatMap(List::stream).toList()));
    Map<MemberKey, Map<Long, List<PastQuestion>>> byPage = questions.of(pages);
    Map<MemberKey, Map<Long, List<PastQuestion>>> past = new HashMap<>();
    lessons.forEach(
        (member, byCourse) ->
            past.put(member, byCourse(byCourse, byPage.getOrDefault(member, Map.of()))));
    return past;
  }

  private static Map<Long, List<PastQuestion>> byCourse(
      Map<Long, List<Long>> lessons, Map<Long, List<PastQuestion>> byPage) {
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
}
