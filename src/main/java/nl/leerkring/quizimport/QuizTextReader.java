package nl.leerkring.quizimport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.questions.Grading;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Remark;
import nl.leerkring.questions.Wording;

/** Reads questions written as plain text, a line at a time. */
final class QuizTextReader {
  private static final String SHARE = "(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?)%";
  private static final Pattern CHOICE =
      Pattern.compile("([(\\[])\\s*(x|X||" + SHARE + ")\\s*[)\\]]\\s*(.*)");
  private static final Pattern SHARED = Pattern.compile("\\(" + SHARE + "\\)\\s*(.*)");
  private static final Pattern ITEM = Pattern.compile("[0-9]{1,3}\\.\\s+(.*)");
  private static final Pattern FORMAT =
      Pattern.compile("\\[(html|markdown|moodle|plain)\\](.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile("(.+?)\\.\\.(.+)");
  private static final Pattern AROUND = Pattern.compile("(.+?)(?:\u00b1|\\+-|\\+/-)(.+)");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\|");

  private final Sieve sieve = new Sieve();
  private String name = "";
  private int start;
  private StringBuilder text;
  private String explanation = "";
  private final List<Answer> answers = new ArrayList<>();

  private enum Kind {
    ONE,
    SEVERAL,
    EQUALS,
    WORDS,
    ITEM,
    PAIR
  }

  private record Answer(int line, Kind kind, double share, boolean isCounted, List<String> parts) {
    String part(int index) {
      return index < parts.size() ? parts.get(index) : "";
    }
  }

  Imported read(String all) {
    int number = 0;
    for (String line : Characters.printable(all).lines().toList()) {
      number++;
      line(number, line.strip());
    }
    end();
    return sieve.imported();
  }

  private void line(int number, String line) {
    if (line.startsWith("?")) {
      end();
      start = number;
      text = new StringBuilder(line.substring(1).strip());
    } else if (line.startsWith("##")) {
      end();
      name = plain(line.substring(2));
    } else if (text == null) {
      if (!line.isEmpty() && !line.startsWith("//")) {
        sieve.say(Remark.refused(number, "quizimport.error.begin"));
      }
    } else if (line.startsWith("!")) {
      explanation = explanation.isEmpty() ? line.substring(1).strip() : explanation + "\\n" + line;
    } else if (!line.isEmpty() && !answer(number, line)) {
      more(number, line);
    }
  }

  private void more(int number, String line) {
    if (answers.isEmpty()) {
      text.append("\\n").append(line);
    } else {
      sieve.say(Remark.refused(number, "quizimport.error.line", line));
    }
  }

  private boolean answer(int number, String line) {
    Matcher choice = CHOICE.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (choice.matches()) {
      Kind kind = choice.group(1).equals("(") ? Kind.ONE : Kind.SEVERAL;
      String mark = choice.group(2);
      double share =
          mark.equalsIgnoreCase("x")
              ? Key.WHOLE
              : mark.isEmpty() ? 0 : Double.parseDouble(choice.group(3));
      answers.add(new Answer(number, kind, share, choice.group(3) != null, parts(choice.group(4))));
    } else if (line.startsWith("=")) {
      shared(number, Kind.EQUALS, line.substring(1).strip());
    } else if (line.startsWith("~")) {
      shared(number, Kind.WORDS, line.substring(1).strip());
    } else if (item.matches()) {
      answers.add(new Answer(number, Kind.ITEM, 0, false, List.of(item.group(1))));
    } else if (line.startsWith("-") && line.contains("->")) {
      String pair = line.substring(line.startsWith("->") ? 0 : 1);
      int arrow = pair.indexOf("->");
      List<String> sides =
          List.of(pair.substring(0, arrow).strip(), pair.substring(arrow + 2).strip());
      answers.add(new Answer(number, Kind.PAIR, 0, false, sides));
    } else {
      return false;
    }
    return true;
  }

  private void shared(int number, Kind kind, String rest) {
    Matcher shared = SHARED.matcher(rest);
    boolean isShared = shared.matches();
    double share = isShared ? Double.parseDouble(shared.group(1)) : Key.WHOLE;
    answers.add(
        new Answer(number, kind, share, isShared, parts(isShared ? shared.group(2) : rest)));
  }

  private static List<String> parts(String rest) {
    return Arrays.stream(BAR.matcher(rest).replaceAll("$1\u0000").split("\u0000", -1))
        .map(String::strip)
        .toList();
  }

  private void end() {
    if (text != null) {
      key()
          .ifPresent(
              key ->
                  sieve.take(
                      start,
                      new Question(name, wording(text.toString()), key, wording(explanation))));
      name = "";
    }
    text = null;
    explanation = "";
    answers.clear();
  }

  private Optional<Key> key() {
    if (answers.isEmpty()) {
      return refused(start, "quizimport.error.answers");
    }
    Kind kind = answers.get(0).kind();
    Optional<Answer> other = answers.stream().filter(one -> one.kind() != kind).findFirst();
    if (other.isPresent()) {
      return refused(other.get().line(), "quizimport.error.mixed");
    }
    return switch (kind) {
      case ONE, SEVERAL -> Optional.of(choices(kind == Kind.SEVERAL));
      case EQUALS -> isTruth() ? truth() : numbers();
      case WORDS -> Optional.of(new Key.Words(answers.stream().map(this::variant).toList()));
      case ITEM ->
          Optional.of(
              new Key.Sequence(answers.stream().map(item -> wording(item.part(0))).toList()));
      case PAIR ->
          Optional.of(
              new Key.Pairs(
                  answers.stream()
                      .map(pair -> new Key.Pair(wording(pair.part(0)), plain(pair.part(1))))
                      .toList()));
    };
  }

  /** Several marked right share the point; a wrong one then costs as much as a right one gives. */
  private Key choices(boolean several) {
    long right = answers.stream().filter(one -> one.share() == Key.WHOLE).count();
    boolean isPlain = several && answers.stream().noneMatch(Answer::isCounted);
    double each = right == 0 ? 0 : Key.WHOLE / right;
    return new Key.Choices(
        several,
        answers.stream()
            .map(
                one ->
                    new Key.Choice(
                        wording(one.part(0)),
                        isPlain && right > 1 ? (one.share() == 0 ? -each : each) : one.share(),
                        wording(one.part(1))))
            .toList());
  }

  private boolean isTruth() {
    return truth(answers.get(0).part(0)).isPresent();
  }

  private static Optional<Boolean> truth(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "true", "waar", "t" -> Optional.of(true);
      case "false", "niet waar", "onwaar", "f" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private Optional<Key> truth() {
    Answer one = answers.get(0);
    return answers.size() > 1
        ? refused(answers.get(1).line(), "quizimport.error.truth")
        : Optional.of(
            new Key.Truth(
                truth(one.part(0)).orElseThrow(), wording(one.part(1)), wording(one.part(2))));
  }

  private Optional<Key> numbers() {
    List<Key.Range> ranges = new ArrayList<>();
    for (Answer one : answers) {
      Optional<Key.Range> range = range(one.part(0), one.share(), wording(one.part(1)));
      if (range.isEmpty()) {
        return refused(one.line(), "quizimport.error.number", one.part(0));
      }
      ranges.add(range.get());
    }
    return Optional.of(new Key.Numbers(ranges));
  }

  static Optional<Key.Range> range(String typed, double share, Wording feedback) {
    if (typed.equals("*")) {
      return Optional.of(Key.Range.anything(share, feedback));
    }
    Matcher between = BETWEEN.matcher(typed);
    Matcher around = AROUND.matcher(typed);
    if (between.matches()) {
      return range(
          Grading.number(between.group(1)), Grading.number(between.group(2)), share, feedback);
    }
    if (around.matches()) {
      Optional<BigDecimal> middle = Grading.number(around.group(1));
      Optional<BigDecimal> off = Grading.number(around.group(2)).map(BigDecimal::abs);
      return off.isEmpty()
          ? Optional.empty()
          : range(
              middle.map(m -> m.subtract(off.get())),
              middle.map(m -> m.add(off.get())),
              share,
              feedback);
    }
    return range(Grading.number(typed), Grading.number(typed), share, feedback);
  }

  private static Optional<Key.Range> range(
      Optional<BigDecimal> from, Optional<BigDecimal> to, double share, Wording feedback) {
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Key.Range(from.get().min(to.get()), from.get().max(to.get()), share, feedback));
  }

  private Key.Variant variant(Answer one) {
    return new Key.Variant(plain(one.part(0)), one.share(), wording(one.part(1)));
  }

  private Optional<Key> refused(int line, String key, Object... arguments) {
    sieve.say(Remark.refused(line, key, arguments));
    return Optional.empty();
  }

  private static Wording wording(String typed) {
    Matcher tagged = FORMAT.matcher(typed.strip());
    return tagged.matches()
        ? new Wording(Sieve.format(tagged.group(1), Wording.Format.PLAIN), plain(tagged.group(2)))
        : Wording.plain(plain(typed));
  }

  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    String text = typed.strip();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && "\\|>(n".indexOf(text.charAt(i + 1)) >= 0) {
        char escaped = text.charAt(++i);
        plain.append(escaped == 'n' ? '\n' : escaped);
      } else {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }
}
