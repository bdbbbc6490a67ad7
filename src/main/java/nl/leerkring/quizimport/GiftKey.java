package nl.leerkring.quizimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Remark;
import nl.leerkring.questions.Wording;
import nl.leerkring.questions.Wording.Format;

/** What is right, by what stands between the braces. */
final class GiftKey {
  private static final Pattern TRUTH =
      Pattern.compile("(TRUE|FALSE|T|F)\\s*(#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern WEIGHT =
      Pattern.compile("%\\s*(-?[0-9]{1,6}(?:[.,][0-9]{0,20})?)\\s*%(.*)", Pattern.DOTALL);

  private final Sieve sieve;
  private final GiftBlocks.Block block;
  private final Format format;

  GiftKey(Sieve sieve, GiftBlocks.Block block, Format format) {
    this.sieve = sieve;
    this.block = block;
    this.format = format;
  }

  /** An answer, with its sign before it and its weight and feedback apart. */
  private record Given(boolean isRight, Optional<Double> weight, String raw, Wording feedback) {
    double share() {
      return weight.orElse(isRight ? Key.WHOLE : 0) + 0.0; // never minus nothing
    }

    boolean isEmpty() {
      return raw.isBlank();
    }
  }

  /** Empty when it is nothing, which is told. */
  Optional<Key> read(String given) {
    Matcher truth = TRUTH.matcher(given);
    if (truth.matches()) {
      return Optional.of(truth(truth));
    } else if (given.startsWith("#")) {
      return numbers(given.substring(1).strip());
    }
    boolean isMarked = given.startsWith("=") || given.startsWith("~");
    boolean isBare = !GiftText.has(given, "=") && !GiftText.has(given, "~");
    if (!isMarked && (!isBare || given.contains("->"))) {
      return refused("quizimport.error.gift");
    }
    List<Given> answers = split(isMarked ? given : "=" + given);
    Optional<Given> odd = answers.stream().filter(one -> Math.abs(one.share()) > 100).findFirst();
    if (odd.isPresent()) {
      return refused("quizimport.error.weight", odd.get().weight().orElse(0.0));
    }
    boolean areWords = answers.stream().allMatch(Given::isRight);
    if (areWords && answers.stream().anyMatch(one -> one.raw().contains("->"))) {
      return pairs(given);
    }
    List<Given> said = withoutEmpty(answers);
    return said.isEmpty()
        ? refused("quizimport.error.gift")
        : Optional.of(areWords ? words(said) : choices(said));
  }

  /**
   * The first feedback is for who says true, the second for who says false; where Moodle wrote it,
   * the first is for who is wrong.
   */
  private Key truth(Matcher truth) {
    boolean isTrue = truth.group(1).toUpperCase(Locale.ROOT).startsWith("T");
    String said = truth.group(2) == null ? "" : truth.group(2).substring(1);
    List<String> feedback = GiftText.parts(said, '#', 2);
    Wording first = wording(feedback.get(0));
    Wording second = feedback.size() > 1 ? wording(feedback.get(1)) : Wording.NONE;
    if (isTrue && !block.exported() && !(first.isEmpty() && second.isEmpty())) {
      sieve.say(Remark.told(block.line(), "quizimport.told.truth"));
    }
    boolean isRightFirst = isTrue && !block.exported();
    return new Key.Truth(isTrue, isRightFirst ? first : second, isRightFirst ? second : first);
  }

  /** What begins with a tilde is said to whatever else is answered. */
  private Optional<Key> numbers(String given) {
    boolean isMarked = given.startsWith("=") || given.startsWith("~");
    List<Key.Range> ranges = new ArrayList<>();
    for (Given one : split(isMarked ? given : "=" + given)) {
      String number = GiftText.plain(one.raw()).strip();
      boolean isRest = number.equals("*") || number.isEmpty() && !one.isRight();
      Optional<Key.Range> range =
          isRest
              ? Optional.of(Key.Range.anything(one.share(), one.feedback()))
              : QuizTextReader.range(number.replaceFirst(":", "+-"), one.share(), one.feedback());
      if (range.isEmpty()) {
        return refused("quizimport.error.number", number);
      }
      ranges.add(range.get());
    }
    return Optional.of(new Key.Numbers(ranges));
  }

  /** A sign for feedback means nothing here, as in Moodle: what is right may be called C#. */
  private Optional<Key> pairs(String given) {
    if (GiftText.has(given, "#")) {
      sieve.say(Remark.told(block.line(), "quizimport.told.hash"));
    }
    List<Key.Pair> pairs = new ArrayList<>();
    for (String each : GiftText.parts(given.substring(1), '=', Integer.MAX_VALUE)) {
      int arrow = each.indexOf("->");
      String right = arrow < 0 ? "" : GiftText.wording(each.substring(arrow + 2), format).text();
      if (right.isEmpty()) {
        return refused("quizimport.error.pair", GiftText.collapsed(GiftText.plain(each)));
      }
      pairs.add(new Key.Pair(wording(each.substring(0, arrow)), right));
    }
    return Optional.of(new Key.Pairs(pairs));
  }

  private Key words(List<Given> answers) {
    return new Key.Words(
        answers.stream()
            .map(one -> new Key.Variant(wording(one.raw()).text(), one.share(), one.feedback()))
            .toList());
  }

  /** One may be chosen where any is wholly right, as Moodle has it; else several. */
  private Key choices(List<Given> answers) {
    long right = answers.stream().filter(Given::isRight).count();
    if (right > 1) {
      sieve.say(Remark.told(block.line(), "quizimport.told.either", right));
    }
    return new Key.Choices(
        right == 0,
        answers.stream()
            .map(one -> new Key.Choice(wording(one.raw()), one.share(), one.feedback()))
            .toList());
  }

  private Optional<Key> refused(String key, Object... arguments) {
    sieve.say(Remark.refused(block.line(), key, arguments));
    return Optional.empty();
  }

  private List<Given> split(String given) {
    List<Given> answers = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= given.length(); i++) {
      boolean isNext = i == given.length() || given.charAt(i) == '=' || given.charAt(i) == '~';
      if (isNext) {
        boolean isBoth = given.startsWith("~=", start) && i == start + 1; // means = alone
        if (!isBoth) {
          answers.add(one(given.substring(start + 1, i), given.charAt(start) == '='));
        }
        start = i;
      } else if (given.charAt(i) == '\\') {
        i++;
      }
    }
    return answers;
  }

  private List<Given> withoutEmpty(List<Given> answers) {
    List<Given> said = answers.stream().filter(one -> !one.isEmpty()).toList();
    if (said.size() < answers.size()) {
      sieve.say(Remark.told(block.line(), "quizimport.told.empty", answers.size() - said.size()));
    }
    return said;
  }

  private Given one(String given, boolean isRight) {
    Matcher weight = WEIGHT.matcher(given.strip());
    boolean isWeighted = weight.matches();
    List<String> parts = GiftText.parts(isWeighted ? weight.group(2) : given, '#', 2);
    return new Given(
        isRight,
        isWeighted
            ? Optional.of(Double.valueOf(weight.group(1).replace(',', '.')))
            : Optional.empty(),
        parts.get(0).strip(),
        parts.size() < 2 ? Wording.NONE : wording(parts.get(1)));
  }

  private Wording wording(String typed) {
    Wording wording = GiftText.wording(typed, format);
    return wording.isEmpty() ? Wording.NONE : wording;
  }
}
