package nl.leerkring.dev.api;

/** Bodies and constants of signatures: nothing here may ever run, nor be inlined by a compiler. */
public final class Signatures {
  private Signatures() {}

  /** The value of a host constant: known only to the host, so that no compiler copies it. */
  public static <T> T constant() {
    return null;
  }

  /** The body of a host method. */
  public static UnsupportedOperationException only() {
    return new UnsupportedOperationException("a signature, not an implementation");
  }
}
