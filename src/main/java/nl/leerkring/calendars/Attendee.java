package nl.leerkring.calendars;

/** Who is invited, by name and e-mail address. */
public record Attendee(String name, String address, Answer answer) {
  /** What they said to us; a reply of their calendar is not waited for. */
  public enum Answer {
    NONE("NEEDS-ACTION"),
    YES("ACCEPTED"),
    MAYBE("TENTATIVE"),
    NO("DECLINED");

    private final String word;

    Answer(String word) {
      this.word = word;
    }

    /** As RFC 5545 says it. */
    String word() {
      return word;
    }
  }
}
