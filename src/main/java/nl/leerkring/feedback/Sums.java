package nl.leerkring.feedback;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each verdict was given. */
record Sums(Map<Verdict, Integer> counts) {
  static Sums of(List<Opinion> opinions) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    opinions.forEach(one -> counts.merge(one.verdict(), 1, Integer::sum));
    return new Sums(counts);
  }

  /** The same for each company, by its key; an empty one for who was of none. */
  static Map<String, Sums> byCompany(List<Opinion> opinions) {
    Map<String, List<Opinion>> companies =
        opinions.stream().collect(Collectors.groupingBy(Opinion::companyKey));
    Map<String, Sums> sums = new TreeMap<>();
    companies.forEach((key, theirs) -> sums.put(key, of(theirs)));
    return sums;
  }

  int of(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
