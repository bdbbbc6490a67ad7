package nl.leerkring.questions;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What is right, by the kind of question. Shares are percents of the question's one point. */
public sealed interface Key {
  /** The share of an answer that is wholly right. */
  double WHOLE = 100;

  /** What is to be chosen or put somewhere; nothing where one types. */
  default List<Wording> shown() {
    return List.of();
  }

  /** What is said to answers, and the words that are right. */
  default List<Wording> said() {
    return List.of();
  }

  /**
   * One of several, or each of several.
   *
   * @param several whether more than one may be chosen; the shares of what is chosen are added up,
   *     never below 0 or above 100
   */
  record Choices(boolean several, List<Choice> choices) implements Key {
    public Choices {
      choices = List.copyOf(choices);
    }

    @Override
    public List<Wording> shown() {
      return choices.stream().map(Choice::text).toList();
    }

    @Override
    public List<Wording> said() {
      return choices.stream().map(Choice::feedback).toList();
    }
  }

  /**
   * @param share from -100 to 100
   * @param feedback shown to who chose it; may be empty
   */
  record Choice(Wording text, double share, Wording feedback) {}

  /** True or false. */
  record Truth(boolean right, Wording whenRight, Wording whenWrong) implements Key {
    @Override
    public List<Wording> said() {
      return List.of(whenRight, whenWrong);
    }
  }

  /** A number; the first range that it falls in counts. */
  record Numbers(List<Range> ranges) implements Key {
    public Numbers {
      ranges = List.copyOf(ranges);
    }

    @Override
    public List<Wording> said() {
      return ranges.stream().map(Range::feedback).toList();
    }
  }

  /** Both ends belong to it. */
  record Range(BigDecimal from, BigDecimal to, double share, Wording feedback) {
    private static final BigDecimal FURTHEST = BigDecimal.ONE.scaleByPowerOfTen(200);

    /** Any number: what is said to whatever no other range holds. */
    public static Range anything(double share, Wording feedback) {
      return new Range(FURTHEST.negate(), FURTHEST, share, feedback);
    }

    public boolean isAnything() {
      return to.compareTo(FURTHEST) == 0 && from.negate().compareTo(FURTHEST) == 0;
    }
  }

  /** A short text; the first variant that it equals counts, capitals and outer spaces aside. */
  record Words(List<Variant> variants) implements Key {
    public Words {
      variants = List.copyOf(variants);
    }

    @Override
    public List<Wording> said() {
      return variants.stream()
          .flatMap(one -> Stream.of(Wording.plain(one.text()), one.feedback()))
          .toList();
    }
  }

  /**
   * @param text in which {@code *} stands for anything and {@code \*} for itself
   */
  record Variant(String text, double share, Wording feedback) {}

  /** Items in the right order; each on its place counts. */
  record Sequence(List<Wording> items) implements Key {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public List<Wording> shown() {
      return items;
    }
  }

  /** What belongs to what; each pair counts. */
  record Pairs(List<Pair> pairs) implements Key {
    public Pairs {
      pairs = List.copyOf(pairs);
    }

    /** The left ones that there are, and the right ones. */
    @Override
    public List<Wording> shown() {
      return Stream.concat(
              pairs.stream().map(Pair::left).filter(left -> !left.isEmpty()),
              pairs.stream().map(one -> Wording.plain(one.right())))
          .toList();
    }
  }

  /**
   * @param left empty when the right one belongs to nothing and only misleads
   */
  record Pair(Wording left, String right) {}
}
