package nl.leerkring.quizzes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;
import nl.leerkring.web.SafeHtml;

/** A quiz on a page. Nothing of its keys is on the page; only what was graded is explained. */
public class QuizMacro extends MemberMacro {
  private final Quizzes quizzes;
  private final QuizCopies copies;
  private final Pagelet pagelet;
  private final Site site;

  public QuizMacro(
      Quizzes quizzes, QuizCopies copies, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.quizzes = quizzes;
    this.copies = copies;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    String name = typed.text("quiz");
    copies.copy(reader, pageId, name);
    boolean isEditor = quizzes.mayEdit(reader, pageId);
    Optional<Quiz> quiz = quizzes.quiz(reader, pageId, name);
    if (quiz.isEmpty() && !isEditor) {
      return "";
    }
    QuizView view =
        new QuizView(
            quiz.orElse(new Quiz(0, pageId, name, 0, Quiz.Rules.USUAL, List.of())),
            quiz.map(found -> quizzes.attempts(reader, found)).orElse(List.of()),
            isEditor,
            site,
            pagelet.texts(reader.locale()));
    SafeHtml sheet =
        view.isOpen()
            ? QuestionSheet.asked(pagelet, reader.locale(), view.getQuestions())
            : QuestionSheet.graded(pagelet, reader.locale(), view.getQuestions());
    return pagelet.render("quizzes/quiz", reader.locale(), Map.of("quiz", view, "sheet", sheet));
  }
}
