package nl.leerkring.dev.host.wiki;

/**
 * Who has a right: a group, a person, or everybody, also who is not logged in.
 *
 * @param name name of the group, key of the person, or empty for everybody
 */
public record Holder(Kind kind, String name) {
  /** What kind of holder; the names are stored. */
  public enum Kind {
    GROUP,
    PERSON,
    ANYBODY
  }

  public static final Holder ANYBODY = new Holder(Kind.ANYBODY, "");

  public static Holder group(String name) {
    return new Holder(Kind.GROUP, name);
  }

  public static Holder person(String key) {
    return new Holder(Kind.PERSON, key);
  }
}
