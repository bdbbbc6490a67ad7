package nl.leerkring.quizzes;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Pagelet;

/** A quiz on a page. Nothing of its keys is on the page; only what was graded is explained. */
public class QuizMacro implements Macro {
  private final Quizzes quizzes;
  private final QuizCopies copies;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public QuizMacro(
      Quizzes quizzes, QuizCopies copies, Members members, Pagelet pagelet, Site site) {
    this.quizzes = quizzes;
    this.copies = copies;
    this.members = members;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    Optional<Member> reader = members.current();
    if (reader.isEmpty() || context.getEntity() == null) {
      return "";
    }
    long pageId = context.getEntity().getId();
    String name = new MacroParameters(parameters).text("quiz");
    copies.copy(reader.get(), pageId, name);
    boolean isEditor = quizzes.mayEdit(reader.get(), pageId);
    Optional<Quiz> quiz = quizzes.quiz(reader.get(), pageId, name);
    if (quiz.isEmpty() && !isEditor) {
      return "";
    }
    QuizView view =
        new QuizView(
            quiz.orElse(new Quiz(0, pageId, name, 0, Quiz.Rules.USUAL, java.util.List.of())),
            quiz.map(found -> quizzes.attempts(reader.get(), found)).orElse(java.util.List.of()),
            isEditor,
            site,
            pagelet.texts(reader.get().locale()));
    return pagelet.render("quizzes/quiz", reader.get().locale(), Map.of("quiz", view));
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
