package nl.leerkring.quizzes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerkring.questions.Grade;
import nl.leerkring.questions.Grading;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Wording;
import nl.leerkring.quizimport.Markup;
import nl.leerkring.web.SafeHtml;

/** A question to answer, or as it was graded. */
public final class QuizQuestionView {
  private final Attempt attempt;
  private final int index;
  private final int number;
  private final boolean explained;

  /**
   * @param explained whether the right answer may be told: nobody answers it again
   */
  QuizQuestionView(Attempt attempt, int index, int number, boolean explained) {
    this.attempt = attempt;
    this.index = index;
    this.number = number;
    this.explained = explained;
  }

  private Question question() {
    return attempt.paper().get(index);
  }

  public String getIndex() {
    return String.valueOf(index);
  }

  public int getNumber() {
    return number;
  }

  public SafeHtml getText() {
    return html(question().text());
  }

  static SafeHtml html(Wording wording) {
    return switch (wording.format()) {
      case HTML, MOODLE -> SafeHtml.cleaned(Markup.inWords(wording.text()));
      case PLAIN, MARKDOWN -> SafeHtml.plain(wording.text());
    };
  }

  /** one, several, truth, typed or placed. */
  public String getKind() {
    Key key = question().key();
    if (key instanceof Key.Choices choices) {
      return choices.several() ? "several" : "one";
    }
    if (key instanceof Key.Truth) {
      return "truth";
    }
    return key instanceof Key.Numbers || key instanceof Key.Words ? "typed" : "placed";
  }

  public boolean isNumber() {
    return question().key() instanceof Key.Numbers;
  }

  /** What can be chosen, or has to be put somewhere. */
  public List<OptionView> getOptions() {
    List<OptionView> views = new ArrayList<>();
    Paper paper = Paper.of(attempt);
    List<Integer> given = Paper.numbers(paper.shown(index));
    Key key = question().key();
    if (key instanceof Key.Choices choices) {
      for (int option : paper.options(index)) {
        int place = views.size();
        Wording text = choices.choices().get(option).text();
        views.add(
            new OptionView(index + ":" + place, html(text), given.contains(place), List.of()));
      }
    } else if (key instanceof Key.Sequence sequence) {
      int size = sequence.items().size();
      for (int item : paper.options(index)) {
        int place = views.size();
        int chosen = place < given.size() ? given.get(place) : 0;
        List<OptionView> places = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
          String value = index + ":" + place + ":" + i;
          places.add(new OptionView(value, SafeHtml.plain(i + ""), chosen == i, List.of()));
        }
        views.add(new OptionView("", html(sequence.items().get(item)), false, places));
      }
    } else if (key instanceof Key.Pairs pairs) {
      List<String> rights = paper.rights(index);
      for (int pair = 0; pair < pairs.pairs().size(); pair++) {
        int chosen = pair < given.size() ? given.get(pair) : -1;
        List<OptionView> places = new ArrayList<>();
        for (int i = 0; i < rights.size(); i++) {
          String value = index + ":" + pair + ":" + i;
          places.add(new OptionView(value, SafeHtml.plain(rights.get(i)), chosen == i, List.of()));
        }
        Wording left = pairs.pairs().get(pair).left();
        if (!left.isEmpty()) {
          views.add(new OptionView(index + ":" + pair + ":-1", html(left), false, places));
        }
      }
    }
    return views;
  }

  /** The text that was given. */
  public String getGiven() {
    return attempt.given().getOrDefault(index, "");
  }

  public boolean isRight() {
    return grade().isRight();
  }

  /** Whether it earned something, but not the whole point. */
  public boolean isPartly() {
    return !isRight() && grade().share() > 0;
  }

  private Grade grade() {
    return Grading.grade(question(), getGiven());
  }

  /** What was answered, for people. */
  public String getAnswered() {
    List<Integer> given = Paper.numbers(getGiven());
    Key key = question().key();
    if (key instanceof Key.Choices choices) {
      return join(
          given.stream()
              .filter(i -> i >= 0 && i < choices.choices().size())
              .map(i -> Markup.words(choices.choices().get(i).text()))
              .toList());
    }
    if (key instanceof Key.Sequence sequence) {
      String[] placed = new String[sequence.items().size()];
      Arrays.fill(placed, "…");
      for (int i = 0; i < Math.min(given.size(), placed.length); i++) {
        if (given.get(i) > 0 && given.get(i) <= placed.length) {
          placed[given.get(i) - 1] = Markup.words(sequence.items().get(i));
        }
      }
      return join(Arrays.asList(placed));
    }
    if (key instanceof Key.Pairs pairs) {
      List<String> rights = Grading.rights(pairs);
      List<String> said = new ArrayList<>();
      for (int i = 0; i < Math.min(given.size(), pairs.pairs().size()); i++) {
        int right = given.get(i);
        String chosen = right >= 0 && right < rights.size() ? rights.get(right) : "…";
        said.add(Markup.words(pairs.pairs().get(i).left()) + " → " + chosen);
      }
      return join(said);
    }
    return getGiven();
  }

  private static String join(List<String> texts) {
    return String.join(" · ", texts);
  }

  /** What the author says to who answered this; only after it was graded. */
  public List<SafeHtml> getFeedback() {
    return attempt.isOpen()
        ? List.of()
        : grade().feedback().stream().map(QuizQuestionView::html).toList();
  }

  /** What the author explains to everybody, once nobody answers it again; empty before. */
  public SafeHtml getExplanation() {
    return attempt.isOpen() || !explained ? SafeHtml.plain("") : html(question().explanation());
  }
}
