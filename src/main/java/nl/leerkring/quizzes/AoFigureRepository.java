package nl.leerkring.quizzes;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.questions.Question;
import nl.leerkring.quizimport.Markup;
import nl.leerkring.quizimport.QuizText;
import org.springframework.stereotype.Component;

@Component
class AoFigureRepository implements FigureRepository {
  private final ActiveObjects objects;

  AoFigureRepository(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public List<QuestionFigure> figures(
      Collection<Long> pageIds, int latest, Predicate<MemberKey> whose) {
    Map<Integer, Long> pages =
        ManyIds.find(objects, AoQuiz.class, "", List.of(), "PAGE_ID", pageIds).stream()
            .collect(Collectors.toMap(AoQuiz::getID, AoQuiz::getPageId));
    if (pages.isEmpty()) {
      return List.of();
    }
    Map<Integer, AoAttempt> attempts =
        attempts(pages.keySet(), latest).stream()
            .filter(row -> whose.test(new MemberKey(row.getMemberKey())))
            .collect(Collectors.toMap(AoAttempt::getID, row -> row));
    Tally tally = new Tally();
    for (AoGiven row :
        ManyIds.find(objects, AoGiven.class, "", List.of(), "ATTEMPT_ID", attempts.keySet())) {
      AoAttempt attempt = attempts.get(row.getAttemptId());
      tally.add(pages.get(attempt.getQuizId()), attempt.getPaper(), row);
    }
    return tally.figures();
  }

  private List<AoAttempt> attempts(Collection<Integer> quizIds, int latest) {
    List<Object> ids = new ArrayList<>(quizIds);
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    Query query =
        Query.select()
            .where("HANDED_IN_AT IS NOT NULL AND QUIZ_ID IN (" + marks + ")", ids.toArray())
            .order("HANDED_IN_AT DESC, ID DESC")
            .limit(latest);
    return Arrays.asList(objects.find(AoAttempt.class, query));
  }

  /** Answers by question: the same words on the same page are the same question. */
  private static final class Tally {
    private final Map<String, List<Question>> papers = new HashMap<>();
    private final Map<List<Object>, List<Integer>> shares = new LinkedHashMap<>();

    void add(long pageId, String paper, AoGiven row) {
      List<Question> questions =
          papers.computeIfAbsent(
              paper == null ? "" : paper, text -> QuizText.read(text).questions());
      if (row.getShare() >= 0 && row.getQuestionIndex() < questions.size()) {
        String text = Markup.words(questions.get(row.getQuestionIndex()).text());
        shares
            .computeIfAbsent(List.of(pageId, text), none -> new ArrayList<>())
            .add(row.getShare());
      }
    }

    List<QuestionFigure> figures() {
      List<QuestionFigure> figures = new ArrayList<>();
      shares.forEach(
          (which, each) ->
              figures.add(
                  new QuestionFigure(
                      (Long) which.get(0),
                      (String) which.get(1),
                      each.size(),
                      (int) each.stream().mapToInt(Integer::intValue).average().orElse(0))));
      return figures;
    }
  }
}
