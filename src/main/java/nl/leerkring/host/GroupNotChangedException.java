package nl.leerkring.host;

/** A group that Confluence would not let us make or change; the message says why in words. */
public final class GroupNotChangedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GroupNotChangedException(String message) {
    super(message);
  }
}
