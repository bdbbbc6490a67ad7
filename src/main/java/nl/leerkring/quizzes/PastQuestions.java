package nl.leerkring.quizzes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;
import nl.leerkring.questions.Grading;
import nl.leerkring.questions.Question;
import org.springframework.stereotype.Component;

/** Questions that members answered before, for whoever asks them again. */
@Component
public class PastQuestions {
  private final QuizRepository repository;

  PastQuestions(QuizRepository repository) {
    this.repository = repository;
  }

  /**
   * The questions of each member's last graded attempts at quizzes on these pages, by page; without
   * those that changed or went since, and without quizzes that are somebody else's copy. The caller
   * has checked that the members may view the pages. Three queries for tens of members.
   */
  public Map<MemberKey, Map<Long, List<PastQuestion>>> of(
      Map<MemberKey, ? extends Collection<Long>> pageIds) {
    Set<Long> all =
        pageIds.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    Map<Integer, Quiz> quizzes =
        repository.onPages(all).stream()
            .filter(quiz -> quiz.sealedBy() == 0)
            .collect(Collectors.toMap(Quiz::id, Function.identity()));
    Map<MemberKey, Map<Long, List<PastQuestion>>> past = new HashMap<>();
    repository
        .lastGraded(pageIds.keySet(), quizzes.keySet())
        .forEach(
            (member, attempts) ->
                past.put(member, past(attempts, quizzes, Set.copyOf(pageIds.get(member)))));
    return past;
  }

  private static Map<Long, List<PastQuestion>> past(
      List<Attempt> attempts, Map<Integer, Quiz> quizzes, Set<Long> pageIds) {
    Map<Long, List<PastQuestion>> past = new HashMap<>();
    for (Attempt attempt : attempts) {
      Quiz quiz = quizzes.get(attempt.quizId());
      if (pageIds.contains(quiz.pageId())) {
        past.computeIfAbsent(quiz.pageId(), none -> new ArrayList<>()).addAll(past(attempt, quiz));
      }
    }
    return past;
  }

  private static List<PastQuestion> past(Attempt attempt, Quiz quiz) {
    List<PastQuestion> past = new ArrayList<>();
    for (int i = 0; i < attempt.paper().size(); i++) {
      Question question = attempt.paper().get(i);
      if (quiz.questions().contains(question)) {
        boolean wasRight = Grading.grade(question, attempt.given().getOrDefault(i, "")).isRight();
        past.add(new PastQuestion(quiz.id(), quiz.pageId(), question, wasRight));
      }
    }
    return past;
  }
}
