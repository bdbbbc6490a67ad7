package nl.leerkring.quizimport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Wording;

/**
 * Questions as plain text, in which makers write and change them and in which they are kept; {@code
 * docs/quizzes.md} shows it. Whatever is written reads the same again.
 */
public final class QuizText {
  private QuizText() {}

  public static Imported read(String text) {
    return text.length() > Sieve.LONGEST ? Sieve.tooLong() : new QuizTextReader().read(text);
  }

  public static String write(List<Question> questions) {
    StringBuilder out = new StringBuilder();
    questions.forEach(question -> write(question, out));
    return out.toString();
  }

  private static void write(Question question, StringBuilder out) {
    if (!question.name().isBlank()) {
      out.append("## ").append(line(question.name())).append('\n');
    }
    out.append("? ").append(wording(question.text())).append('\n');
    answers(question.key(), out);
    if (!question.explanation().isEmpty()) {
      out.append("! ").append(wording(question.explanation())).append('\n');
    }
    out.append('\n');
  }

  private static void answers(Key key, StringBuilder out) {
    if (key instanceof Key.Choices choices) {
      String brackets = choices.several() ? "[]" : "()";
      boolean isEach = isEachWhole(choices);
      for (Key.Choice choice : choices.choices()) {
        String mark = isEach ? number(choice.share()) + "%" : mark(choice.share());
        out.append(brackets.charAt(0)).append(mark).append(brackets.charAt(1)).append(' ');
        answer(wording(choice.text()), choice.feedback(), out);
      }
    } else if (key instanceof Key.Truth truth) {
      out.append("= ").append(truth.right());
      if (!truth.whenRight().isEmpty() || !truth.whenWrong().isEmpty()) {
        out.append(" | ").append(wording(truth.whenRight()));
        out.append(" | ").append(wording(truth.whenWrong()));
      }
      out.append('\n');
    } else if (key instanceof Key.Numbers numbers) {
      for (Key.Range range : numbers.ranges()) {
        String ends = range.from().toPlainString() + ".." + range.to().toPlainString();
        out.append("= ").append(share(range.share()));
        answer(range.isAnything() ? "*" : ends, range.feedback(), out);
      }
    } else if (key instanceof Key.Words words) {
      for (Key.Variant variant : words.variants()) {
        out.append("~ ").append(share(variant.share()));
        answer(line(variant.text()), variant.feedback(), out);
      }
    } else if (key instanceof Key.Sequence sequence) {
      int place = 1;
      for (Wording item : sequence.items()) {
        out.append(place++).append(". ").append(wording(item)).append('\n');
      }
    } else if (key instanceof Key.Pairs pairs) {
      for (Key.Pair pair : pairs.pairs()) {
        String left = wording(pair.left());
        out.append("- ").append(left.isEmpty() ? "" : left + " ").append("-> ");
        out.append(line(pair.right())).append('\n');
      }
    }
  }

  /** Several that are each wholly right; marked with an x they would share the point. */
  private static boolean isEachWhole(Key.Choices choices) {
    return choices.several()
        && choices.choices().stream().filter(one -> one.share() == Key.WHOLE).count() > 1;
  }

  private static void answer(String text, Wording feedback, StringBuilder out) {
    out.append(text);
    if (!feedback.isEmpty()) {
      out.append(" | ").append(wording(feedback));
    }
    out.append('\n');
  }

  private static String mark(double share) {
    return share == Key.WHOLE ? "x" : share == 0 ? " " : number(share) + "%";
  }

  private static String share(double share) {
    return share == Key.WHOLE ? "" : "(" + number(share) + "%) ";
  }

  private static String number(double share) {
    return share == Math.rint(share)
        ? String.valueOf((long) share)
        : BigDecimal.valueOf(share).toPlainString();
  }

  private static String wording(Wording wording) {
    String text = line(wording.text());
    boolean isPlain = wording.format() == Wording.Format.PLAIN;
    if (text.isEmpty() || isPlain && !text.startsWith("[")) {
      return text;
    }
    return "[" + wording.format().name().toLowerCase(Locale.ROOT) + "]" + text;
  }

  private static String line(String text) {
    return text.strip()
        .replace("\\", "\\\\")
        .replaceAll("\\R", "\\\\n")
        .replace("|", "\\|")
        .replace("->", "-\\>")
        .replace("(", "\\(");
  }
}
