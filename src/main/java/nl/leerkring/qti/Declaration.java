package nl.leerkring.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerkring.questions.Grading;

/**
 * What an item declares of a response.
 *
 * @param correct what is right; empty when it is not said, or said as points only
 * @param points for each answer; empty when there are none
 * @param defaultPoints for what is not among the points
 * @param least and {@code most}, how far the sum of points may go; most is 0 without a limit
 */
record Declaration(
    String id,
    String cardinality,
    String baseType,
    List<String> correct,
    Map<String, Double> points,
    double defaultPoints,
    double least,
    double most,
    boolean capitalsMatter) {
  static final Declaration NONE =
      new Declaration("", "", "", List.of(), Map.of(), 0, Double.NEGATIVE_INFINITY, 0, false);

  static Declaration of(Element declaration) {
    List<String> correct = new ArrayList<>();
    declaration
        .child("correctResponse")
        .ifPresent(right -> right.children("value").forEach(one -> correct.add(tidy(one.text()))));
    Map<String, Double> points = new LinkedHashMap<>();
    boolean capitalsMatter = false;
    Element mapping = declaration.child("mapping").orElse(null);
    if (mapping != null) {
      for (Element entry : mapping.children("mapEntry")) {
        String key = entry.attributes().getOrDefault("mapKey", "");
        points.put(tidy(key), number(entry.attribute("mappedValue"), 0));
        capitalsMatter |= entry.attribute("caseSensitive").equals("true");
      }
    }
    return new Declaration(
        declaration.attribute("identifier"),
        declaration.attribute("cardinality").toLowerCase(Locale.ROOT),
        declaration.attribute("baseType").toLowerCase(Locale.ROOT),
        List.copyOf(correct),
        points,
        mapping == null ? 0 : number(mapping.attribute("defaultValue"), 0),
        mapping == null
            ? Double.NEGATIVE_INFINITY
            : number(mapping.attribute("lowerBound"), Double.NEGATIVE_INFINITY),
        mapping == null ? 0 : number(mapping.attribute("upperBound"), 0),
        capitalsMatter);
  }

  private static String tidy(String value) {
    return value.strip().replaceAll("\\s+", " ");
  }

  private static double number(String text, double otherwise) {
    return Grading.number(text).map(Number::doubleValue).orElse(otherwise);
  }

  double pointsFor(String answer) {
    return points.getOrDefault(answer, defaultPoints);
  }

  boolean isSeveral() {
    return cardinality.equals("multiple") || cardinality.equals("ordered");
  }

  boolean isNumber() {
    return baseType.equals("integer") || baseType.equals("float");
  }

  /** With what is right as its scoring says it: all the same, or each with its points. */
  Declaration with(Map<String, Double> scored) {
    boolean areSame = scored.values().stream().distinct().count() < 2;
    return new Declaration(
        id,
        cardinality,
        baseType,
        areSame ? List.copyOf(scored.keySet()) : correct,
        areSame ? points : scored,
        defaultPoints,
        least,
        most,
        capitalsMatter);
  }
}
