package nl.leerkring.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.questions.Grading;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Wording;

/** A word or a number that is typed. */
final class Typing {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final MathContext SHORT = new MathContext(8);
  private static final int MOST_FIGURES = 20;

  private final Item item;
  private final Element interaction;
  private final Declaration response;
  private final Wording whenRight;
  private final Wording whenWrong;

  Typing(Item item, Element interaction, Feedback feedback) {
    this.item = item;
    this.interaction = interaction;
    response = item.response(interaction);
    whenRight = feedback.when(true);
    whenWrong = feedback.when(false);
  }

  Optional<Key> key() {
    Map<String, Double> points = points();
    boolean isNumber = response.isNumber() || interaction.name().equals("sliderInteraction");
    Optional<Key> key =
        isNumber ? numbers(points) : points.isEmpty() ? Optional.empty() : words(points);
    if (key.isEmpty()) {
      item.told(interaction, "qti.told.nokey");
    }
    return key;
  }

  /** The share of each answer. */
  private Map<String, Double> points() {
    Map<String, Double> shares = new java.util.LinkedHashMap<>();
    if (!item.scoring().isByPoints(response)) {
      response.correct().forEach(right -> shares.put(right, Key.WHOLE));
      return shares;
    }
    double best = response.points().values().stream().mapToDouble(one -> one).max().orElse(0);
    double whole = response.most() > 0 ? Math.min(best, response.most()) : best;
    response
        .points()
        .forEach(
            (answer, points) -> {
              double share = whole <= 0 ? 0 : Math.min(Key.WHOLE, points / whole * Key.WHOLE);
              if (share > 0) {
                shares.put(answer, Math.rint(share * 100_000) / 100_000);
              }
            });
    if (response.points().values().stream().anyMatch(one -> one < 0)
        || response.defaultPoints() != 0) {
      item.told(interaction, "qti.told.negative");
    }
    return shares;
  }

  private Optional<Key> words(Map<String, Double> points) {
    boolean isTold = response.capitalsMatter() || item.scoring().areCapitalsTold(response.id());
    Set<String> known = new HashSet<>();
    List<Key.Variant> variants = new ArrayList<>();
    for (Map.Entry<String, Double> one : points.entrySet()) {
      if (known.add(one.getKey().toLowerCase(Locale.ROOT))) {
        Wording said = one.getValue() == Key.WHOLE ? whenRight : Wording.NONE;
        variants.add(new Key.Variant(one.getKey().replace("*", "\\*"), one.getValue(), said));
      } else {
        isTold = true;
      }
    }
    if (isTold) {
      item.told(interaction, "qti.told.capitals");
    }
    if (!whenWrong.isEmpty()) {
      variants.add(new Key.Variant("*", 0, whenWrong));
    }
    return Optional.of(new Key.Words(variants));
  }

  private Optional<Key> numbers(Map<String, Double> points) {
    List<Key.Range> ranges = new ArrayList<>();
    Optional<BigDecimal> from = bound("gte");
    Optional<BigDecimal> to = bound("lte");
    if (from.isPresent() && to.isPresent()) {
      ranges.add(new Key.Range(from.get(), to.get(), Key.WHOLE, whenRight));
      return Optional.of(withRest(ranges));
    }
    points.forEach(
        (answer, share) ->
            Grading.number(answer)
                .ifPresent(
                    number ->
                        ranges.add(
                            around(number, share, share == Key.WHOLE ? whenRight : Wording.NONE))));
    return ranges.isEmpty() ? Optional.empty() : Optional.of(withRest(ranges));
  }

  private Key withRest(List<Key.Range> ranges) {
    if (!whenWrong.isEmpty()) {
      ranges.add(Key.Range.anything(0, whenWrong));
    }
    return new Key.Numbers(ranges);
  }

  private Optional<BigDecimal> bound(String way) {
    return item.scoring().bound(response.id(), way).flatMap(Grading::number);
  }

  private Key.Range around(BigDecimal number, double share, Wording said) {
    Element equal = item.scoring().comparison(response.id()).orElse(null);
    if (equal == null) {
      return new Key.Range(number, number, share, said);
    }
    if (equal.name().equals("equalRounded")) {
      BigDecimal half = half(number, equal).orElse(BigDecimal.ZERO);
      return new Key.Range(number.subtract(half), number.add(half), share, said);
    }
    String[] tolerances = equal.attribute("tolerance").split("\\s+");
    BigDecimal first = tolerance(equal, tolerances[0]);
    BigDecimal last = tolerance(equal, tolerances[tolerances.length - 1]);
    boolean isTurned = equal.children().get(0).name().equals("variable");
    boolean isRelative = equal.attribute("toleranceMode").equals("relative");
    return new Key.Range(
        number.subtract(
            isTurned ? apart(number, last, isRelative) : near(number, first, isRelative)),
        number.add(
            isTurned
                ? apart(number, first.negate(), isRelative).negate()
                : near(number, last, isRelative)),
        share,
        said);
  }

  private BigDecimal tolerance(Element equal, String tolerance) {
    String mode = equal.attribute("toleranceMode");
    if (!mode.equals("absolute") && !mode.equals("relative")) {
      return BigDecimal.ZERO;
    }
    Optional<BigDecimal> read = Grading.number(tolerance).map(BigDecimal::abs);
    if (read.isEmpty()) {
      item.told(equal, "qti.told.scoring");
    }
    return read.orElse(BigDecimal.ZERO);
  }

  /** How far an answer may be from the number. */
  private static BigDecimal near(BigDecimal number, BigDecimal tolerance, boolean isRelative) {
    return isRelative
        ? number.abs().multiply(tolerance).divide(HUNDRED, MathContext.DECIMAL64)
        : tolerance;
  }

  /** The same where the number may be so far from the answer, which is what counts first. */
  private static BigDecimal apart(BigDecimal number, BigDecimal tolerance, boolean isRelative) {
    BigDecimal factor = BigDecimal.ONE.add(near(BigDecimal.ONE, tolerance, true));
    return isRelative && factor.signum() > 0
        ? number.abs().subtract(number.abs().divide(factor, SHORT))
        : tolerance;
  }

  /** What rounds to the number lies within half a step of it. */
  private static Optional<BigDecimal> half(BigDecimal number, Element equal) {
    String figures = equal.attribute("figures");
    if (!figures.matches("[0-9]{1,2}") || Integer.parseInt(figures) > MOST_FIGURES) {
      return Optional.empty();
    }
    int places = Integer.parseInt(figures);
    if (equal.attribute("roundingMode").equals("significantFigures")) {
      places -= number.precision() - number.scale();
    }
    return Optional.of(
        BigDecimal.ONE
            .scaleByPowerOfTen(-places)
            .divide(TWO, places + 2 < 0 ? 0 : places + 2, RoundingMode.HALF_UP));
  }
}
