package nl.leerkring.questions;

import java.math.BigDecimal;
import java.util.List;

/** What is right, by the kind of question. Shares are percents of the question's one point. */
public sealed interface Key {
  /** The share of an answer that is wholly right. */
  double WHOLE = 100;

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
  }

  /**
   * @param share from -100 to 100
   * @param feedback shown to who chose it; may be empty
   */
  record Choice(Wording text, double share, Wording feedback) {}

  /** True or false. */
  record Truth(boolean right, Wording whenRight, Wording whenWrong) implements Key {}

  /** A number; the first range that it falls in counts. */
  record Numbers(List<Range> ranges) implements Key {
    public Numbers {
      ranges = List.copyOf(ranges);
    }
  }

  /** Both ends belong to it. */
  record Range(BigDecimal from, BigDecimal to, double share, Wording feedback) {}

  /** A short text; the first variant that it equals counts, capitals and outer spaces aside. */
  record Words(List<Variant> variants) implements Key {
    public Words {
      variants = List.copyOf(variants);
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
  }

  /** What belongs to what; each pair counts. */
  record Pairs(List<Pair> pairs) implements Key {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * @param left empty when the right one belongs to nothing and only misleads
   */
  record Pair(Wording left, String right) {}
}
