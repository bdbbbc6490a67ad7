package nl.leerkring.qti;

import java.util.HashSet;
import java.util.List;
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
  private final Set<String> whenRight = new HashSet<>();
  private final Set<String> whenWrong = new HashSet<>();

  private Scoring(String template, List<Element> elements) {
    this.template = template;
    this.elements = elements;
    elements.stream().filter(one -> one.name().equals("responseCondition")).forEach(this::feedback);
  }

  static Scoring of(Element item) {
    Element processing = item.child("responseProcessing").orElse(null);
    if (processing == null) {
      return new Scoring("", List.of());
    }
    String where = processing.attribute("template");
    String address = where.isEmpty() ? processing.attribute("templateLocation") : where;
    String name = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
    return new Scoring(name, processing.all());
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

  /** What the response is compared with, where that is no declared answer. */
  List<String> literals(String id) {
    return elements.stream()
        .filter(one -> COMPARING.contains(one.name()) && isAbout(one, id))
        .flatMap(one -> one.children("baseValue").stream())
        .map(Element::text)
        .distinct()
        .toList();
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

  private static boolean isVariable(Element element, String id) {
    return element.name().equals("variable") && element.attribute("identifier").equals(id);
  }

  /** Feedback that is said when the answer is right, and in all other cases. */
  private void feedback(Element condition) {
    Optional<Element> first = condition.child("responseIf");
    boolean isPlain =
        first
            .flatMap(one -> one.child("match"))
            .filter(one -> one.child("correct").isPresent())
            .isPresent();
    if (isPlain) {
      first.ifPresent(one -> said(one, whenRight));
      condition.child("responseElse").ifPresent(one -> said(one, whenWrong));
    }
  }

  private static void said(Element branch, Set<String> ids) {
    branch.children("setOutcomeValue").stream()
        .filter(set -> !set.attribute("identifier").startsWith("SCORE"))
        .flatMap(set -> set.children("baseValue").stream())
        .forEach(value -> ids.add(value.text()));
  }

  boolean isSaidWhenRight(String feedback) {
    return whenRight.contains(feedback) && !whenWrong.contains(feedback);
  }

  boolean isSaidWhenWrong(String feedback) {
    return whenWrong.contains(feedback) && !whenRight.contains(feedback);
  }
}
