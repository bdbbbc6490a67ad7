package nl.leerkring.host;

/**
 * Who can hold a right.
 *
 * @param name the group's name, the person's user key, or nothing
 */
public record Holder(Kind kind, String name) implements Comparable<Holder> {
  /** Everybody at once, also who is not logged in. */
  public static final Holder ANYBODY = new Holder(Kind.ANYBODY, "");

  /** What a holder is. */
  public enum Kind {
    GROUP,
    PERSON,
    ANYBODY
  }

  public static Holder group(String name) {
    return new Holder(Kind.GROUP, name);
  }

  public static Holder person(String userKey) {
    return new Holder(Kind.PERSON, userKey);
  }

  public boolean isGroup() {
    return kind == Kind.GROUP;
  }

  @Override
  public int compareTo(Holder other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : name.compareTo(other.name);
  }
}
