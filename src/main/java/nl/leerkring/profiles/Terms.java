package nl.leerkring.profiles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Functions and topics as people type them. Two are the same when they differ in nothing but
 * capitals, spaces around and between words, and ways to write the same letter; in any language.
 */
public final class Terms {
  private static final String BETWEEN = "[,;\r\n]+";

  private Terms() {}

  /** What is compared: equal for the same terms, and never shown. */
  public static String normal(String term) {
    String spaced = term.replaceAll("[\\p{Z}\\s]+", " ");
    return Normalizer.normalize(spaced, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT) // both, as some letters have two small forms
        .trim();
  }

  public static boolean isSame(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /** Whether the two lists have a term in common. */
  public static boolean meet(Collection<String> some, Collection<String> others) {
    return !common(some, others).isEmpty();
  }

  /** Those of the first list that are in the second too, as the first spells them. */
  public static List<String> common(Collection<String> some, Collection<String> others) {
    Set<String> wanted = normal(others);
    return some.stream().filter(term -> wanted.contains(normal(term))).toList();
  }

  public static Set<String> normal(Collection<String> terms) {
    return terms.stream().map(Terms::normal).collect(Collectors.toSet());
  }

  /** How most of them are spelled; of several the first by alphabet. */
  static String mostUsed(Collection<String> spellings) {
    return spellings.stream()
        .min(
            Comparator.comparingInt((String one) -> -Collections.frequency(spellings, one))
                .thenComparing(one -> one))
        .orElseThrow();
  }

  /** What was typed, each term once: as it was spelled first, with single spaces. */
  static List<String> read(Collection<String> typed) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (String line : typed) {
      for (String term : line.split(BETWEEN)) {
        String spaced = term.replaceAll("[\\p{Z}\\s\\p{Cntrl}]+", " ").trim();
        if (!normal(spaced).isEmpty()) {
          terms.putIfAbsent(normal(spaced), spaced);
        }
      }
    }
    return new ArrayList<>(terms.values());
  }
}
