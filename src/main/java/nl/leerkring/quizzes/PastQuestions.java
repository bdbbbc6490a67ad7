package nl.leerkring.quizzes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
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
   * The questions of the member's last graded attempts at quizzes on these pages, by page; without
   * those that changed or went since, and without quizzes that are somebody else's copy. The caller
   * has checked that the member may view the pages. Three queries for hundreds of pages.
   */
  public Map<Long, List<PastQuestion>> of(Member member, Collection<Long> pageIds) {
    Map<Integer, Quiz> quizzes =
        repository.onPages(pageIds).stream()
            .filter(quiz -> quiz.sealedBy() == 0)
            .collect(Collectors.toMap(Quiz::id, Function.identity()));
    Map<Long, List<PastQuestion>> past = new HashMap<>();
    for (Attempt attempt : repository.lastGraded(member.key(), quizzes.keySet())) {
      Quiz quiz = quizzes.get(attempt.quizId());
      for (int i = 0; i < attempt.paper().size(); i++) {
        Question question = attempt.paper().get(i);
        if (quiz.questions().contains(question)) {
          String given = attempt.given().getOrDefault(i, "");
          past.computeIfAbsent(quiz.pageId(), none -> new ArrayList<>())
              .add(
                  new PastQuestion(
                      quiz.id(),
                      quiz.pageId(),
                      question,
                      Grading.grade(question, given).isRight()));
        }
      }
    }
    return past;
  }
}
