package nl.leerkring.dev.host.demo;

/** The demo's files cannot be loaded; the message names the file and what is wrong with it. */
public final class DemoFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DemoFault(String message) {
    super(message);
  }

  DemoFault(String message, Throwable cause) {
    super(message, cause);
  }
}
