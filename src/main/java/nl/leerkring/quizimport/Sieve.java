package nl.leerkring.quizimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.questions.Grading;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Remark;
import nl.leerkring.questions.Wording;
import nl.leerkring.web.Message;

/** Takes up questions as they are read, and refuses what no quiz may hold. */
public final class Sieve {
  /** As many characters as a quiz may have. */
  public static final int LONGEST = 1 << 20;

  private static final int MOST = 500;
  private static final int MOST_NAMES = 20;
  private static final int MOST_REMARKS = 1000;

  private final List<Question> questions = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();
  private long length;
  private int more;
  private boolean isMoreRefused;

  /** After so many nobody reads on; the rest is counted. */
  public void say(Remark remark) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(remark);
    } else {
      more++;
      isMoreRefused |= remark.refused();
    }
  }

  void take(int line, Question question) {
    take(String.valueOf(line), question);
  }

  /**
   * Takes the question up, or says why not.
   *
   * @param where as in a {@link Remark}
   */
  public void take(String where, Question question) {
    if (questions.size() == MOST) {
      say(Remark.refused(where, "quizimport.error.many", MOST));
      return;
    }
    String written = QuizText.write(List.of(question));
    Optional<String> script = script(question, written);
    if (length + written.length() > LONGEST) {
      say(Remark.refused(where, "quizimport.error.long", LONGEST));
    } else if (question.text().isEmpty()) {
      say(Remark.refused(where, "quizimport.error.text"));
    } else if (script.isPresent()) {
      say(Remark.refused(where, "quizimport.error.script", script.get()));
    } else if (question.key().shown().stream().anyMatch(one -> Markup.words(one).isBlank())) {
      say(Remark.refused(where, "quizimport.error.empty"));
    } else if (!isTypeable(question.key())) {
      say(Remark.refused(where, "quizimport.error.huge"));
    } else if (!isAnswerable(question.key())) {
      say(Remark.refused(where, "quizimport.error.right"));
    } else if (!asked.add(question.name() + question.text().text() + question.key())) {
      say(Remark.told(where, "quizimport.told.twice"));
    } else {
      questions.add(question);
      length += written.length();
      media(where, question);
    }
  }

  /** In one of its texts, or spread over several of them. */
  private static Optional<String> script(Question question, String written) {
    return Stream.concat(question.wordings().stream(), Stream.of(Wording.plain(written)))
        .flatMap(wording -> Scripts.found(wording).stream())
        .findFirst();
  }

  /** Says which pictures and the like become words. */
  private void media(String where, Question question) {
    List<String> names =
        question.wordings().stream()
            .flatMap(wording -> Markup.media(wording).stream())
            .distinct()
            .limit(MOST_NAMES)
            .toList();
    if (!names.isEmpty()) {
      say(Remark.told(where, "quizimport.told.media", String.join(", ", names)));
    }
  }

  /** A number that nobody can type does not read the same again either. */
  private static boolean isTypeable(Key key) {
    return !(key instanceof Key.Numbers numbers)
        || numbers.ranges().stream()
            .filter(range -> !range.isAnything())
            .flatMap(range -> Stream.of(range.from(), range.to()))
            .allMatch(number -> Grading.number(number.toPlainString()).isPresent());
  }

  private static boolean isAnswerable(Key key) {
    if (key instanceof Key.Choices choices) {
      double best = choices.choices().stream().mapToDouble(c -> Math.max(0, c.share())).sum();
      double single = choices.choices().stream().mapToDouble(Key.Choice::share).max().orElse(0);
      return choices.choices().size() > 1 && (choices.several() ? best : single) > 99;
    } else if (key instanceof Key.Numbers numbers) {
      return numbers.ranges().stream().anyMatch(range -> range.share() > 99);
    } else if (key instanceof Key.Words words) {
      return words.variants().stream().anyMatch(v -> v.share() > 99 && !v.text().isBlank());
    } else if (key instanceof Key.Sequence sequence) {
      return sequence.items().size() > 1;
    } else if (key instanceof Key.Pairs pairs) {
      return pairs.pairs().stream().map(Key.Pair::left).filter(w -> !w.isEmpty()).count() > 1;
    }
    return true;
  }

  public Imported imported() {
    List<Remark> all = new ArrayList<>(remarks);
    if (more > 0) {
      String where = remarks.get(remarks.size() - 1).where();
      all.add(new Remark(where, new Message("quizimport.told.more", more), isMoreRefused));
    }
    return new Imported(questions, all);
  }

  static Imported tooLong() {
    return new Imported(List.of(), List.of(Remark.refused(1, "quizimport.error.long", LONGEST)));
  }

  static Wording.Format format(String tag, Wording.Format otherwise) {
    for (Wording.Format format : Wording.Format.values()) {
      if (format.name().equalsIgnoreCase(tag)) {
        return format;
      }
    }
    return otherwise;
  }
}
