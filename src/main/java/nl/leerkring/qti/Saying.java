package nl.leerkring.qti;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When an item says its feedback, as far as a quiz can say it then too. */
final class Saying {
  /** In which some systems keep whether the answer is right, before they say anything of it. */
  private static final String BASIC = "FEEDBACKBASIC";

  private final Set<String> whenRight = new HashSet<>();
  private final Set<String> whenWrong = new HashSet<>();
  private final Map<String, Set<String>> whenChosen = new HashMap<>();

  static Saying of(Element item) {
    Saying saying = new Saying();
    item.child("responseProcessing").stream()
        .flatMap(processing -> processing.all("responseCondition").stream())
        .forEach(saying::condition);
    return saying;
  }

  private void condition(Element condition) {
    Element first = condition.child("responseIf").orElse(null);
    if (first == null || first.children().isEmpty()) {
      return;
    }
    Element test = first.children().get(0);
    while (test.name().equals("and") && test.children().size() == 1) {
      test = test.children().get(0);
    }
    List<Element> compared = test.children("baseValue");
    boolean isComparing = test.name().matches("match|member") && compared.size() == 1;
    if (test.name().equals("match") && test.child("correct").isPresent()) {
      said(first, whenRight);
      condition.child("responseElse").ifPresent(one -> said(one, whenWrong));
    } else if (isComparing && test.all().stream().anyMatch(one -> Scoring.isVariable(one, BASIC))) {
      whenBasic(first, compared.get(0).text());
    } else if (isComparing) {
      said(first, whenChosen.computeIfAbsent(compared.get(0).text(), id -> new HashSet<>()));
    }
  }

  private void whenBasic(Element branch, String state) {
    if (state.equals("correct")) {
      said(branch, whenRight);
    } else if (state.equals("incorrect")) {
      said(branch, whenWrong);
    }
  }

  private static void said(Element branch, Set<String> ids) {
    branch.children("setOutcomeValue").stream()
        .filter(set -> !set.attribute("identifier").matches("SCORE.*|" + BASIC))
        .flatMap(set -> set.all("baseValue").stream())
        .forEach(value -> ids.add(value.text()));
  }

  boolean isSaidWhenRight(String feedback) {
    return whenRight.contains(feedback) && !whenWrong.contains(feedback);
  }

  boolean isSaidWhenWrong(String feedback) {
    return whenWrong.contains(feedback) && !whenRight.contains(feedback);
  }

  /** The feedback that is said to who chose this. */
  Set<String> whenChosen(String choice) {
    return whenChosen.getOrDefault(choice, Set.of());
  }
}
