package nl.leerkring.quizzes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerkring.web.Pagelet;
import nl.leerkring.web.SafeHtml;

/** Questions as a part of a form, or as they were graded. */
public final class QuestionSheet {
  private QuestionSheet() {}

  public static SafeHtml asked(Pagelet pagelet, Locale locale, List<QuizQuestionView> questions) {
    return SafeHtml.rendered(
        pagelet.render("quizzes/asked", locale, Map.of("questions", questions)));
  }

  public static SafeHtml graded(Pagelet pagelet, Locale locale, List<QuizQuestionView> questions) {
    return SafeHtml.rendered(
        pagelet.render("quizzes/graded", locale, Map.of("questions", questions)));
  }
}
