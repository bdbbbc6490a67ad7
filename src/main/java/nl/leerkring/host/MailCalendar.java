package nl.leerkring.host;

/**
 * A calendar file in a mail. Calendars act on it when the method stands in the mail as well as in
 * the file (RFC 6047).
 *
 * @param file the whole file, with its METHOD and lines that end in CR LF
 */
public record MailCalendar(Method method, String file) {
  /** What the calendar is to do. */
  public enum Method {
    /** Put it in, or change it. */
    REQUEST,
    /** Take it out. */
    CANCEL
  }

  public MailCalendar {
    if (!file.contains("\r\nMETHOD:" + method + "\r\n")) {
      throw new IllegalArgumentException("The calendar file does not say METHOD:" + method);
    }
  }
}
