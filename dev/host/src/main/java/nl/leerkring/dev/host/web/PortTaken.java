package nl.leerkring.dev.host.web;

/** Somebody else listens on the port; the message says what to do. */
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTaken(int port) {
    super(
        "Port "
            + port
            + " is taken, perhaps by another stand-in; stop that one, or choose another with"
            + " -Dport=…");
  }
}
