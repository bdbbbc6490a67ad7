package nl.leerkring.dev.host.storage;

/** A text is not storage format; the message says where it goes wrong. */
public final class UnreadableStorage extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableStorage(String message, Throwable cause) {
    super(message, cause);
  }
}
