package nl.leerkring.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.questions.Grading;

/**
 * How an item gives points, as far as it does so in one of the usual ways: by comparing with the
 * right answer or by points for each answer.
 */
final class Scoring {
  private static final Set<String> USUAL =
      Set.of(
          "responseCondition",
          "responseIf",
          "responseElseIf",
          "responseElse",
          "match",
          "variable",
          "correct",
          "setOutcomeValue",
          "baseValue",
          "mapResponse",
          "mapResponsePoint",
          "sum",
          "isNull",
          "not",
          "and",
          "or",
          "equal",
          "equalRounded",
          "stringMatch",
          "gte",
          "lte",
          "gt",
          "lt",
          "multiple",
          "null",
          "default",
          "exitResponse");
  private static final Set<String> COMPARING =
      Set.of("match", "equal", "equalRounded", "stringMatch");

  private final String template;
  private final List<Element> elements;

  private Scoring(String template, List<Element> elements) {
    this.template = template;
    this.elements = elements;
  }

  static Scoring of(Element item) {
    Element processing = item.child("responseProcessing").orElse(null);
    if (processing == null) {
      return new Scoring("", List.of());
    }
    String where = processing.attribute("template");
    String address = where.isEmpty() ? processing.attribute("templateLocation") : where;
    String name = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
    List<Element> elements = new ArrayList<>();
    for (Element rule : processing.children()) {
      if (!isSaying(rule)) {
        elements.add(rule);
        elements.addAll(rule.all());
      }
    }
    return new Scoring(name, elements);
  }

  /** Whether it gives no points but only says something. */
  private static boolean isSaying(Element rule) {
    List<Element> set = rule.all("setOutcomeValue");
    return !set.isEmpty()
        && set.stream()
            .map(one -> one.all("baseValue"))
            .allMatch(
                values ->
                    !values.isEmpty()
                        && values.stream()
                            .allMatch(one -> one.attribute("baseType").equals("identifier")));
  }

  /** Whether points depend on more than a quiz can hold. */
  boolean isOwn() {
    if (!elements.isEmpty()) {
      return elements.stream().anyMatch(one -> !USUAL.contains(one.name())) || scores().size() > 1;
    }
    return !template.isEmpty()
        && !template.contains("match_correct")
        && !template.contains("map_response");
  }

  private Set<Double> scores() {
    Set<Double> scores = new TreeSet<>();
    for (Element set : elements) {
      if (set.name().equals("setOutcomeValue") && set.attribute("identifier").startsWith("SCORE")) {
        set.child("baseValue")
            .flatMap(value -> Grading.number(value.text()))
            .filter(number -> number.signum() > 0)
            .ifPresent(number -> scores.add(number.doubleValue()));
      }
    }
    return scores;
  }

  /** Whether each answer has points of its own. */
  boolean isByPoints(Declaration response) {
    boolean isMapped =
        elements.isEmpty()
            ? template.contains("map_response")
            : elements.stream()
                .anyMatch(
                    one ->
                        one.name().equals("mapResponse")
                            && one.attribute("identifier").equals(response.id()));
    return !response.points().isEmpty() && (isMapped || response.correct().isEmpty());
  }

  /** The points for what the response is compared with, where no answer is declared to be right. */
  Map<String, Double> literals(String id) {
    Map<String, Double> points = new LinkedHashMap<>();
    for (Element branch : elements) {
      double worth = branch.name().matches("response(Else)?If") ? worth(branch) : 0;
      if (worth > 0) {
        compared(branch.children().get(0), id)
            .forEach(literal -> points.merge(literal, worth, Math::max));
      }
    }
    return points;
  }

  /** What a branch adds to the score or sets it to. */
  private static double worth(Element branch) {
    return branch.children("setOutcomeValue").stream()
        .filter(set -> set.children().stream().noneMatch(one -> one.name().equals("subtract")))
        .flatMap(set -> set.all("baseValue").stream())
        .flatMap(value -> Grading.number(value.text()).stream())
        .mapToDouble(Number::doubleValue)
        .max()
        .orElse(0);
  }

  private static List<String> compared(Element condition, String id) {
    if (condition.name().equals("not")) {
      return List.of();
    }
    List<String> literals = new ArrayList<>();
    if (COMPARING.contains(condition.name()) && isAbout(condition, id)) {
      condition.children("baseValue").forEach(value -> literals.add(value.text()));
    }
    condition.children().forEach(one -> literals.addAll(compared(one, id)));
    return literals;
  }

  /** How a number is compared. */
  Optional<Element> comparison(String id) {
    return elements.stream()
        .filter(one -> one.name().startsWith("equal") && isAbout(one, id))
        .findFirst();
  }

  /** The one number that the response is compared with in this way, such as {@code gte}. */
  Optional<String> bound(String id, String way) {
    List<String> bounds =
        elements.stream()
            .filter(one -> one.name().equals(way) || one.name().equals(way.substring(0, 2)))
            .filter(one -> !one.children().isEmpty() && isVariable(one.children().get(0), id))
            .flatMap(one -> one.children("baseValue").stream())
            .map(Element::text)
            .distinct()
            .toList();
    return bounds.size() == 1 ? Optional.of(bounds.get(0)) : Optional.empty();
  }

  boolean areCapitalsTold(String id) {
    return elements.stream()
        .anyMatch(
            one ->
                one.name().equals("stringMatch")
                    && isAbout(one, id)
                    && one.attribute("caseSensitive").equals("true"));
  }

  private static boolean isAbout(Element comparing, String id) {
    return comparing.children().stream().anyMatch(child -> isVariable(child, id));
  }

  static boolean isVariable(Element element, String id) {
    return element.name().equals("variable") && element.attribute("identifier").equals(id);
  }
}
