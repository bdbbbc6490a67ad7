package nl.leerkring.questions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What answers are worth. An answer is a text: positions of choices from 0 with commas between;
 * {@code true} or {@code false}; a number; words; for a sequence the place from 1 given to each
 * item in the right order; for pairs the position of the right-hand text, in alphabetical order,
 * given to each pair. Whatever is no answer is worth nothing.
 */
public final class Grading {
  private Grading() {}

  public static Grade grade(Question question, String given) {
    String answer = given.trim();
    Key key = question.key();
    if (key instanceof Key.Choices choices) {
      return choices(choices, answer);
    } else if (key instanceof Key.Truth truth) {
      return truth(truth, answer);
    } else if (key instanceof Key.Numbers numbers) {
      return number(numbers, answer);
    } else if (key instanceof Key.Words words) {
      return words(words, answer);
    } else if (key instanceof Key.Sequence sequence) {
      return places(numbers(answer), sequence.items().size());
    } else {
      return pairs((Key.Pairs) key, numbers(answer));
    }
  }

  private static Grade choices(Key.Choices key, String answer) {
    List<Integer> chosen = numbers(answer).stream().distinct().toList();
    double share = 0;
    List<Wording> feedback = new ArrayList<>();
    for (int index : key.several() || chosen.size() < 2 ? chosen : List.<Integer>of()) {
      if (index >= 0 && index < key.choices().size()) {
        share += key.choices().get(index).share();
        feedback.add(key.choices().get(index).feedback());
      }
    }
    return new Grade(within(share), feedback);
  }

  private static Grade truth(Key.Truth key, String answer) {
    if (!answer.equals("true") && !answer.equals("false")) {
      return new Grade(0, List.of());
    }
    boolean isRight = answer.equals(String.valueOf(key.right()));
    return new Grade(isRight ? Key.WHOLE : 0, List.of(isRight ? key.whenRight() : key.whenWrong()));
  }

  private static Grade number(Key.Numbers key, String answer) {
    Optional<BigDecimal> number = number(answer);
    return key.ranges().stream()
        .filter(range -> number.filter(given -> isWithin(range, given)).isPresent())
        .findFirst()
        .map(range -> new Grade(within(range.share()), List.of(range.feedback())))
        .orElse(new Grade(0, List.of()));
  }

  private static boolean isWithin(Key.Range range, BigDecimal given) {
    return given.compareTo(range.from()) >= 0 && given.compareTo(range.to()) <= 0;
  }

  /** The number that somebody typed, with a point or a comma; empty when it is none. */
  public static Optional<BigDecimal> number(String typed) {
    String plain = typed.trim().replace(',', '.').replace('\u2212', '-');
    return plain.matches("[-+]?([0-9]{1,30}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})([eE][-+]?[0-9]{1,2})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  private static Grade words(Key.Words key, String answer) {
    return key.variants().stream()
        .filter(variant -> !answer.isEmpty() && matches(variant.text(), answer))
        .findFirst()
        .map(variant -> new Grade(within(variant.share()), List.of(variant.feedback())))
        .orElse(new Grade(0, List.of()));
  }

  private static boolean matches(String variant, String answer) {
    StringBuilder pattern = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < variant.length(); i++) {
      char c = variant.charAt(i);
      if (c == '\\' && i + 1 < variant.length() && variant.charAt(i + 1) == '*') {
        literal.append('*');
        i++;
      } else if (c == '*') {
        pattern.append(Pattern.quote(tidy(literal.toString()))).append(".*");
        literal.setLength(0);
      } else {
        literal.append(c);
      }
    }
    pattern.append(Pattern.quote(tidy(literal.toString())));
    return Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(tidy(answer)).matches();
  }

  private static String tidy(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Grade places(List<Integer> places, int size) {
    int right = 0;
    for (int i = 0; i < Math.min(places.size(), size); i++) {
      right += places.get(i) == i + 1 ? 1 : 0;
    }
    return new Grade(size == 0 ? 0 : Key.WHOLE * right / size, List.of());
  }

  private static Grade pairs(Key.Pairs key, List<Integer> given) {
    List<String> rights = rights(key);
    int asked = 0;
    int right = 0;
    for (int i = 0; i < key.pairs().size(); i++) {
      Key.Pair pair = key.pairs().get(i);
      if (!pair.left().isEmpty()) {
        asked++;
        right += i < given.size() && given.get(i) == rights.indexOf(pair.right()) ? 1 : 0;
      }
    }
    return new Grade(asked == 0 ? 0 : Key.WHOLE * right / asked, List.of());
  }

  /** What can be chosen on the right: each text once, in alphabetical order. */
  public static List<String> rights(Key.Pairs key) {
    return key.pairs().stream().map(Key.Pair::right).distinct().sorted().toList();
  }

  private static List<Integer> numbers(String answer) {
    return Arrays.stream(answer.split(","))
        .map(String::trim)
        .map(part -> part.matches("[0-9]{1,4}") ? Integer.parseInt(part) : -1)
        .toList();
  }

  private static double within(double share) {
    return Math.max(0, Math.min(Key.WHOLE, share));
  }
}
