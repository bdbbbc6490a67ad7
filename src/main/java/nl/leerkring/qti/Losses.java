package nl.leerkring.qti;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.leerkring.questions.Remark;
import nl.leerkring.quizimport.Sieve;

/** What is a little otherwise with many items: said once, with the names of all of them. */
final class Losses {
  private static final int MOST_NAMES = 50;

  private record Loss(String where, Set<String> names) {}

  private final Map<String, Loss> losses = new LinkedHashMap<>();

  /** Only a whole right answer had points; here each part counts. */
  void parts(Item item, Element at) {
    add("qti.told.parts", item, at);
  }

  /** Some answers keep their place while others are shuffled. */
  void fixed(Item item, Element at) {
    add("qti.told.fixed", item, at);
  }

  private void add(String key, Item item, Element at) {
    losses
        .computeIfAbsent(key, k -> new Loss(item.where(at), new LinkedHashSet<>()))
        .names()
        .add(item.name());
  }

  void say(Sieve sieve) {
    losses.forEach(
        (key, loss) -> {
          String names = String.join(", ", loss.names().stream().limit(MOST_NAMES).toList());
          boolean areAll = loss.names().size() <= MOST_NAMES;
          sieve.say(Remark.told(loss.where(), key, areAll ? names : names + " \u2026"));
        });
  }
}
