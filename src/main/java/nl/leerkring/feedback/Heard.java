package nl.leerkring.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the makers of a page hear.
 *
 * @param companies sums by company name; an empty name for people of none
 * @param remarks the latest first
 */
record Heard(Sums sums, Map<String, Sums> companies, List<Remark> remarks) {
  /**
   * Something said to the makers.
   *
   * @param name empty when the account is gone
   */
  record Remark(String name, String company, Verdict verdict, String words, Instant at) {}
}
