package nl.leerkring.dev.host.platform;

import java.util.Locale;
import java.util.Set;
import nl.leerkring.dev.host.Ask;

/**
 * Confluence's rule for REST: a request that a form on another site could send needs {@code
 * X-Atlassian-Token: no-check}, or the token itself.
 */
final class RestGuard {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OF_FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "");

  private RestGuard() {}

  static boolean isForged(Ask ask) {
    String type = ask.headers().getOrDefault("content-type", "").split(";")[0].trim();
    return !READING.contains(ask.method())
        && OF_FORMS.contains(type.toLowerCase(Locale.ROOT))
        && !"no-check".equals(ask.headers().get("x-atlassian-token"))
        && !ask.hasValidToken();
  }
}
