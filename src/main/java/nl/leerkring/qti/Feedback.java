package nl.leerkring.qti;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.questions.Wording;

/** What an item says to who answered: to each answer its own, and the rest to everybody. */
final class Feedback {
  private final Scoring scoring;
  private final Map<String, List<Element>> byId = new HashMap<>();
  private final List<Element> all = new ArrayList<>();
  private final Set<Element> used = Collections.newSetFromMap(new IdentityHashMap<>());

  Feedback(Item item) {
    scoring = item.scoring();
    all.addAll(item.root().children("modalFeedback"));
    all.addAll(item.root().all("feedbackBlock", "feedbackInline"));
    for (Element one : all) {
      if (!one.attribute("showHide").equals("hide")) {
        byId.computeIfAbsent(one.attribute("identifier"), id -> new ArrayList<>()).add(one);
      }
    }
  }

  /** What is said to who chose this. */
  Wording of(Element choice) {
    List<Element> said = new ArrayList<>(choice.all("feedbackInline", "feedbackBlock"));
    for (Element one : byId.getOrDefault(choice.attribute("identifier"), List.of())) {
      if (said.stream().noneMatch(other -> other == one)) {
        said.add(one);
      }
    }
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
                  return isRight ? scoring.isSaidWhenRight(id) : scoring.isSaidWhenWrong(id);
                })
            .toList();
    used.addAll(said);
    return joined(said);
  }

  /** What found no answer to belong to, and is the only one of its kind: it may be said to all. */
  List<Element> forAll() {
    return rest().stream().filter(one -> alternatives(one) == 1).toList();
  }

  /** What found no answer to belong to, and is said instead of something else. */
  List<Element> lost() {
    return rest().stream().filter(one -> alternatives(one) > 1).toList();
  }

  private List<Element> rest() {
    return all.stream()
        .filter(one -> !used.contains(one) && !Prose.of(one).text().isEmpty())
        .toList();
  }

  private long alternatives(Element one) {
    String outcome = one.attribute("outcomeIdentifier");
    return all.stream()
        .filter(other -> other.attribute("outcomeIdentifier").equals(outcome))
        .count();
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
