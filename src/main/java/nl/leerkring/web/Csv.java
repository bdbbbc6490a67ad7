package nl.leerkring.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values (RFC 4180). What a spreadsheet would take for a formula begins
 * with an apostrophe, as OWASP advises against formula injection.
 */
public final class Csv {
  /** Of a file; spreadsheets take it for another alphabet without {@link #file}'s first sign. */
  public static final String TYPE = "text/csv;charset=utf-8";

  private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final StringBuilder text = new StringBuilder();

  /** Adds a line; numbers are never formulas. */
  public Csv line(List<?> values) {
    text.append(values.stream().map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  private static String field(Object value) {
    String raw = String.valueOf(value);
    boolean isFormula =
        !(value instanceof Number) && !raw.isEmpty() && DANGEROUS.indexOf(raw.charAt(0)) >= 0;
    return "\"" + (isFormula ? "'" : "") + raw.replace("\"", "\"\"") + "\"";
  }

  /** All of it as a spreadsheet opens it with its letters right. */
  public String file() {
    return BYTE_ORDER_MARK + text;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
