package nl.leerkring.reach;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values (RFC 4180). What a spreadsheet would take for a formula begins
 * with an apostrophe, as OWASP advises against formula injection.
 */
final class Csv {
  private static final String DANGEROUS = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder();

  Csv line(List<?> values) {
    text.append(values.stream().map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  private static String field(Object value) {
    String raw = String.valueOf(value);
    boolean isFormula = !raw.isEmpty() && DANGEROUS.indexOf(raw.charAt(0)) >= 0;
    return "\"" + (isFormula ? "'" : "") + raw.replace("\"", "\"\"") + "\"";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
