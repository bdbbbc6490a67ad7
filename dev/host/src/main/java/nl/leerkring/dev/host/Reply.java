package nl.leerkring.dev.host;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer, free of any servlet type. */
public record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {
  private static final int FOUND = 302;

  public static Reply html(int status, String html) {
    return new Reply(
        status, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** Sends the browser to a path inside the context, or to a whole URL. */
  public static Reply redirect(String location) {
    return new Reply(FOUND, "text/plain", new byte[0], Map.of("Location", location));
  }

  public static Reply text(int status, String text) {
    return new Reply(
        status, "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), Map.of());
  }
}
