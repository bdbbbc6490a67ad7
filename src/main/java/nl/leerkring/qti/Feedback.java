package nl.leerkring.qti;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.questions.Wording;

/** What an item says to who answered: to each answer its own, and the rest to everybody. */
final class Feedback {
  private final Saying saying;
  private final Map<String, List<Element>> byId = new HashMap<>();
  private final List<Element> all = new ArrayList<>();
  private final Map<Element, String> words = new IdentityHashMap<>();
  private final Map<String, Set<String>> byOutcome = new HashMap<>();
  private final Set<Element> used = Collections.newSetFromMap(new IdentityHashMap<>());

  Feedback(Item item) {
    saying = Saying.of(item.root());
    all.addAll(item.root().children("modalFeedback"));
    all.addAll(item.root().all("feedbackBlock", "feedbackInline"));
    for (Element one : all) {
      String text = Prose.of(one).text();
      words.put(one, text);
      if (!text.isEmpty()) {
        byOutcome.computeIfAbsent(outcome(one), id -> new HashSet<>()).add(text);
      }
      if (!one.attribute("showHide").equals("hide")) {
        byId.computeIfAbsent(one.attribute("identifier"), id -> new ArrayList<>()).add(one);
      }
    }
  }

  /** What is said to who chose this. */
  Wording of(Element choice) {
    List<Element> said = new ArrayList<>(choice.all("feedbackInline", "feedbackBlock"));
    String id = choice.attribute("identifier");
    Stream.concat(Stream.of(id), saying.whenChosen(id).stream().sorted())
        .flatMap(each -> byId.getOrDefault(each, List.of()).stream())
        .filter(one -> said.stream().noneMatch(other -> other == one))
        .forEach(said::add);
    used.addAll(said);
    return joined(said);
  }

  /** What is said to every right, or every wrong answer. */
  Wording when(boolean isRight) {
    List<Element> said =
        byId.values().stream()
            .flatMap(List::stream)
            .filter(
                one -> {
                  String id = one.attribute("identifier");
                  return isRight ? saying.isSaidWhenRight(id) : saying.isSaidWhenWrong(id);
                })
            .toList();
    used.addAll(said);
    return joined(said);
  }

  /** What found no answer to belong to, and says what nothing else contradicts: for all. */
  List<Element> forAll() {
    return rest().stream().filter(one -> alternatives(one) == 1).toList();
  }

  /** What found no answer to belong to, and is said instead of something else. */
  List<Element> lost() {
    return rest().stream().filter(one -> alternatives(one) > 1).toList();
  }

  private List<Element> rest() {
    return all.stream().filter(one -> !used.contains(one) && !words.get(one).isEmpty()).toList();
  }

  private int alternatives(Element one) {
    return byOutcome.get(outcome(one)).size();
  }

  private static String outcome(Element feedback) {
    return feedback.attribute("outcomeIdentifier");
  }

  static Wording joined(List<Element> said) {
    Map<String, Prose> byText = new LinkedHashMap<>();
    said.stream().map(Prose::of).forEach(prose -> byText.putIfAbsent(prose.text(), prose));
    byText.remove("");
    return byText.size() == 1
        ? byText.values().iterator().next().wording()
        : Wording.plain(String.join("\n", byText.keySet()));
  }
}
