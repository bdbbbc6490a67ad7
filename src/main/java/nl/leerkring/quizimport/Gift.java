package nl.leerkring.quizimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Remark;
import nl.leerkring.questions.Wording;
import nl.leerkring.questions.Wording.Format;

/** Questions in GIFT, as Moodle exports them. */
public final class Gift {
  /** Where the answers stood within a text. */
  private static final String GAP = "_____";

  private static final Pattern FORMAT =
      Pattern.compile(
          "\\s*\\[(html|markdown|moodle|plain)\\](.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TITLE =
      Pattern.compile("\\s*::(.*?)(?<!\\\\)::(.*)", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("\\[(id|tag):");
  private static final Pattern TRUTH =
      Pattern.compile("(?i)\\s*(TRUE|FALSE|T|F)\\s*(#.*)?", Pattern.DOTALL);
  private static final Pattern WEIGHT =
      Pattern.compile("\\s*%(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?)%(.*)", Pattern.DOTALL);

  private final Sieve sieve = new Sieve();

  private Gift() {}

  public static Imported read(String text) {
    return text.length() > Sieve.LONGEST ? Sieve.tooLong() : new Gift().all(text);
  }

  private record Block(int line, String text) {}

  private record Given(boolean isRight, Optional<Double> weight, Wording text, Wording feedback) {
    double share() {
      return weight.orElse(isRight ? Key.WHOLE : 0);
    }
  }

  private Imported all(String text) {
    blocks(text.replace("\uFEFF", "")).forEach(this::block);
    return sieve.imported();
  }

  /** Questions are apart by an empty line; within braces there may be one. */
  private List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    int start = 0;
    int number = 0;
    boolean within = false;
    for (String line : text.lines().toList()) {
      number++;
      boolean isApart = line.isBlank() && !within;
      if (isApart || line.stripLeading().startsWith("$CATEGORY:")) {
        add(blocks, start, block);
      }
      if (line.stripLeading().startsWith("//")) {
        comment(number, line);
      } else if (line.stripLeading().startsWith("$CATEGORY:")) {
        sieve.say(Remark.told(number, "quizimport.told.category"));
      } else if (!isApart) {
        start = block.isEmpty() ? number : start;
        block.append(line).append('\n');
        within = isOpen(within, line);
      }
    }
    add(blocks, start, block);
    return blocks;
  }

  private void comment(int number, String line) {
    if (TAG.matcher(line).find()) {
      sieve.say(Remark.told(number, "quizimport.told.tags"));
    }
  }

  private static boolean isOpen(boolean before, String line) {
    boolean open = before;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '{') {
        open = true;
      } else if (line.charAt(i) == '}') {
        open = false;
      }
    }
    return open;
  }

  private static void add(List<Block> blocks, int start, StringBuilder block) {
    if (!block.toString().isBlank()) {
      blocks.add(new Block(start, block.toString()));
    }
    block.setLength(0);
  }

  private void block(Block block) {
    String rest = block.text();
    String name = "";
    Matcher title = TITLE.matcher(rest);
    if (rest.stripLeading().startsWith("::")) {
      if (!title.matches()) {
        sieve.say(Remark.refused(block.line(), "quizimport.error.title"));
        return;
      }
      name = collapsed(plain(title.group(1)));
      rest = title.group(2);
    }
    int open = find(rest, '{', 0);
    int close = open < 0 ? -1 : find(rest, '}', open);
    if (open < 0) {
      sieve.say(Remark.told(block.line(), "quizimport.told.description"));
    } else if (close < 0 || find(rest, '{', open + 1) >= 0) {
      sieve.say(Remark.refused(block.line(), "quizimport.error.braces"));
    } else {
      String after = rest.substring(close + 1).strip();
      String before = rest.substring(0, open).strip();
      Wording text =
          wording(after.isEmpty() ? before : before + " " + GAP + " " + after, Format.MOODLE);
      answers(block.line(), name, text, rest.substring(open + 1, close));
    }
  }

  private void answers(int line, String name, Wording text, String all) {
    int general = general(all);
    String given = (general < 0 ? all : all.substring(0, general)).strip();
    Wording explanation =
        general < 0 ? Wording.NONE : wording(all.substring(general + 4), text.format());
    if (given.isEmpty()) {
      sieve.say(Remark.told(line, "quizimport.told.essay"));
      return;
    }
    key(line, text, given)
        .ifPresent(key -> sieve.take(line, new Question(name, text, key, explanation)));
  }

  private static int general(String all) {
    int at = all.indexOf("####");
    while (at > 0 && all.charAt(at - 1) == '\\') {
      at = all.indexOf("####", at + 1);
    }
    return at;
  }

  private Optional<Key> key(int line, Wording text, String given) {
    Matcher truth = TRUTH.matcher(given);
    if (truth.matches()) {
      return Optional.of(truth(truth, text.format()));
    }
    if (given.startsWith("#")) {
      return numbers(line, given.substring(1).strip(), text.format());
    }
    List<Given> answers = split(given, text.format());
    if (answers.isEmpty()) {
      return refused(line, "quizimport.error.gift");
    }
    if (answers.stream().allMatch(Given::isRight)) {
      boolean arePairs = answers.stream().allMatch(one -> one.text().text().contains("->"));
      return Optional.of(arePairs ? pairs(answers) : words(answers));
    }
    boolean several =
        answers.stream().noneMatch(Given::isRight)
            || answers.stream().filter(Given::isRight).count() > 1;
    return Optional.of(
        new Key.Choices(
            several,
            answers.stream()
                .map(one -> new Key.Choice(one.text(), one.share(), one.feedback()))
                .toList()));
  }

  /** The first feedback is for who says true, the second for who says false. */
  private static Key truth(Matcher truth, Format format) {
    boolean isTrue = truth.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("T");
    List<String> feedback = parts(truth.group(2) == null ? "" : truth.group(2).substring(1), '#');
    Wording whenTrue = wording(feedback.get(0), format);
    Wording whenFalse = feedback.size() > 1 ? wording(feedback.get(1), format) : Wording.NONE;
    return new Key.Truth(isTrue, isTrue ? whenTrue : whenFalse, isTrue ? whenFalse : whenTrue);
  }

  private Optional<Key> numbers(int line, String given, Format format) {
    List<Key.Range> ranges = new ArrayList<>();
    List<Given> answers =
        given.startsWith("=") || given.startsWith("~")
            ? split(given, format)
            : List.of(one(given, true, format));
    for (Given one : answers) {
      String number = one.text().text().replaceFirst(":", "+-");
      Optional<Key.Range> range = QuizTextReader.range(number, one.share(), one.feedback());
      if (range.isEmpty()) {
        return refused(line, "quizimport.error.number", one.text().text());
      }
      ranges.add(range.get());
    }
    return Optional.of(new Key.Numbers(ranges));
  }

  private static Key pairs(List<Given> answers) {
    return new Key.Pairs(
        answers.stream()
            .map(
                one -> {
                  String both = one.text().text();
                  int arrow = both.indexOf("->");
                  return new Key.Pair(
                      new Wording(one.text().format(), both.substring(0, arrow).strip()),
                      both.substring(arrow + 2).strip());
                })
            .toList());
  }

  private static Key words(List<Given> answers) {
    return new Key.Words(
        answers.stream()
            .map(one -> new Key.Variant(one.text().text(), one.share(), one.feedback()))
            .toList());
  }

  private Optional<Key> refused(int line, String key, Object... arguments) {
    sieve.say(Remark.refused(line, key, arguments));
    return Optional.empty();
  }

  private static List<Given> split(String given, Format format) {
    List<Given> answers = new ArrayList<>();
    if (given.charAt(0) != '=' && given.charAt(0) != '~') {
      return answers;
    }
    int start = 0;
    for (int i = 1; i <= given.length(); i++) {
      boolean isNext = i == given.length() || given.charAt(i) == '=' || given.charAt(i) == '~';
      if (isNext) {
        answers.add(one(given.substring(start + 1, i), given.charAt(start) == '=', format));
        start = i;
      } else if (given.charAt(i) == '\\') {
        i++;
      }
    }
    return answers;
  }

  private static Given one(String given, boolean isRight, Format format) {
    Matcher weight = WEIGHT.matcher(given);
    boolean isWeighted = weight.matches();
    List<String> parts = parts(isWeighted ? weight.group(2) : given, '#');
    Wording text = wording(parts.get(0), format);
    Wording feedback = parts.size() < 2 ? Wording.NONE : wording(parts.get(1), format);
    Optional<Double> share =
        isWeighted ? Optional.of(Double.valueOf(weight.group(1))) : Optional.empty();
    return new Given(isRight, share, text, feedback);
  }

  private static List<String> parts(String text, char at) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == at) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(Math.min(start, text.length())));
    return parts;
  }

  private static int find(String text, char wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** In Moodle's own format the ends of lines are but spaces. */
  private static Wording wording(String typed, Format otherwise) {
    Matcher tagged = FORMAT.matcher(typed);
    boolean isTagged = tagged.matches();
    Format format = isTagged ? Sieve.format(tagged.group(1), otherwise) : otherwise;
    String raw = isTagged ? tagged.group(2) : typed;
    String text = plain(format == Format.MOODLE ? collapsed(raw) : raw).strip();
    return new Wording(format, text);
  }

  private static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c == '\\' && i + 1 < typed.length() && "\\~=#{}:n".indexOf(typed.charAt(i + 1)) >= 0) {
        char escaped = typed.charAt(++i);
        plain.append(escaped == 'n' ? '\n' : escaped);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
