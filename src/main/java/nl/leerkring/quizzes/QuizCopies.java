package nl.leerkring.quizzes;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerkring.host.Member;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/**
 * Quizzes of copied pages. The copy of a page has the same macro with the same id: its quiz becomes
 * a copy too as soon as somebody looks who may edit the copy and view the original. Whoever may not
 * edit the original does not get to see its keys in this way.
 */
@Component
public class QuizCopies {
  /** Only an id that nobody else would think of names the same quiz on another page. */
  private static final Pattern ID = Pattern.compile("q-[a-z0-9]{8,40}");

  private final QuizRepository repository;
  private final Pages pages;

  QuizCopies(QuizRepository repository, Pages pages) {
    this.repository = repository;
    this.pages = pages;
  }

  static boolean isId(String name) {
    return ID.matcher(name).matches();
  }

  void copy(Member looker, long pageId, String name) {
    if (!isId(name)
        || repository.find(pageId, name).isPresent()
        || !pages.mayEdit(looker, pageId)) {
      return;
    }
    Optional<Quiz> original =
        repository.first(name).filter(quiz -> pages.visible(looker, quiz.pageId()).isPresent());
    original.ifPresent(
        quiz ->
            repository.save(
                new Quiz(
                    0,
                    pageId,
                    name,
                    quiz.sealedBy() == 0 ? quiz.pageId() : quiz.sealedBy(),
                    quiz.rules(),
                    quiz.questions())));
  }

  /** Whether the member may see and change the keys. */
  boolean isOpenTo(Member member, Quiz quiz) {
    return quiz.sealedBy() == 0 || pages.mayEdit(member, quiz.sealedBy());
  }
}
