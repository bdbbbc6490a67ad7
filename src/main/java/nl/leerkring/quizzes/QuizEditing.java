package nl.leerkring.quizzes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Pages;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Remark;
import nl.leerkring.quizimport.Gift;
import nl.leerkring.quizimport.QuizText;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Writing quizzes, for who may edit their page. */
@Component
public class QuizEditing {
  private static final int MOST_ATTEMPTS = 100;
  private static final int MOST_MINUTES = 600;
  private static final int LONGEST_NAME = 60;

  private final QuizRepository repository;
  private final QuizCopies copies;
  private final Pages pages;

  QuizEditing(QuizRepository repository, QuizCopies copies, Pages pages) {
    this.repository = repository;
    this.copies = copies;
    this.pages = pages;
  }

  /** Why the member may not write the quiz; empty when they may. */
  Optional<Message> refusal(Member member, long pageId, String name) {
    if (!pages.mayEdit(member, pageId) || !name.matches("[A-Za-z0-9 _-]{0," + LONGEST_NAME + "}")) {
      return Optional.of(new Message("quizzes.error.edit"));
    }
    boolean isSealed =
        repository.find(pageId, name).filter(quiz -> !copies.isOpenTo(member, quiz)).isPresent();
    return isSealed ? Optional.of(new Message("quizzes.error.sealed")) : Optional.empty();
  }

  Optional<Quiz> quiz(Member member, long pageId, String name) {
    return refusal(member, pageId, name).isPresent()
        ? Optional.empty()
        : repository.find(pageId, name);
  }

  /** What the form says, or what is wrong with it by field; the text may be wrong at many lines. */
  Map<String, Message> save(Member member, QuizForm form) {
    Map<String, Message> wrong = new LinkedHashMap<>();
    refusal(member, form.pageId(), form.name()).ifPresent(why -> wrong.put("form", why));
    int passMark = number(form.passMark(), 0, 100, "passMark", wrong);
    int attempts = number(form.attempts(), 0, MOST_ATTEMPTS, "attempts", wrong);
    int minutes = number(form.minutes(), 0, MOST_MINUTES, "minutes", wrong);
    Imported imported = QuizText.read(form.text());
    if (imported.remarks().stream().anyMatch(Remark::refused)) {
      wrong.put("text", new Message("quizzes.error.text"));
    }
    if (wrong.isEmpty()) {
      repository.save(
          new Quiz(
              0,
              form.pageId(),
              form.name(),
              0,
              new Quiz.Rules(passMark, attempts, minutes, form.shuffled()),
              imported.questions()));
    }
    return wrong;
  }

  private static int number(
      String typed, int least, int most, String field, Map<String, Message> wrong) {
    String text = typed.trim();
    if (text.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    wrong.put(field, new Message("quizzes.error.number", least, most));
    return least;
  }

  static List<Remark> remarks(String text) {
    return QuizText.read(text).remarks();
  }

  /** The text with the questions of the pasted GIFT below it, and what is to be said of those. */
  static Pasted paste(String text, String gift) {
    Imported imported = Gift.read(gift);
    List<Remark> remarks = new ArrayList<>(imported.remarks());
    String below = QuizText.write(imported.questions());
    return new Pasted(text.isBlank() ? below : text.strip() + "\n\n" + below, remarks);
  }

  /** The questions of a file; empty when the member may not write the quiz. */
  Optional<Imported> file(Member member, QuizFile file) {
    return refusal(member, file.pageId(), file.quiz()).isPresent()
        ? Optional.empty()
        : Optional.of(file.read());
  }

  /** Questions pasted below others; nothing is kept yet. */
  record Pasted(String text, List<Remark> remarks) {}
}
