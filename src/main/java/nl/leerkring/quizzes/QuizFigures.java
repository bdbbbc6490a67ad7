package nl.leerkring.quizzes;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.leerkring.host.MemberKey;
import org.springframework.stereotype.Component;

/** How questions were answered, for reports, which decide who may know. */
@Component
public class QuizFigures {
  /** So many attempts are looked at, the latest. */
  public static final int LATEST = 500;

  private final FigureRepository repository;

  QuizFigures(FigureRepository repository) {
    this.repository = repository;
  }

  /**
   * Of all quizzes on those pages, by the latest attempts that were handed in. Three queries,
   * however many there are.
   *
   * @param whose attempts count
   */
  public List<QuestionFigure> of(Collection<Long> pageIds, Predicate<MemberKey> whose) {
    return repository.figures(pageIds, LATEST, whose);
  }
}
