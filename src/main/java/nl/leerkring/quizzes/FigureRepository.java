package nl.leerkring.quizzes;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.leerkring.host.MemberKey;

/** What is known of questions from how they were answered. */
interface FigureRepository {
  /** By the latest attempts handed in, at most so many. */
  List<QuestionFigure> figures(Collection<Long> pageIds, int latest, Predicate<MemberKey> whose);
}
