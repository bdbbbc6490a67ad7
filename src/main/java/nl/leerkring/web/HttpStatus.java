package nl.leerkring.web;

import java.util.List;

/**
 * An HTTP status as the exception that this host's REST understands, whichever namespace it speaks.
 */
public final class HttpStatus {
  private static final List<String> EXCEPTIONS =
      List.of("jakarta.ws.rs.WebApplicationException", "javax.ws.rs.WebApplicationException");

  private HttpStatus() {}

  /** What to throw for the status; our own failure when the host speaks neither namespace. */
  public static RuntimeException of(int status) {
    for (String name : EXCEPTIONS) {
      try {
        return (RuntimeException)
            Class.forName(name, true, HttpStatus.class.getClassLoader())
                .getConstructor(int.class)
                .newInstance(status);
      } catch (ClassNotFoundException e) {
        continue; // this line of Confluence speaks the other one
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Could not say HTTP status " + status, e);
      }
    }
    return new IllegalStateException("This host has no REST");
  }
}
