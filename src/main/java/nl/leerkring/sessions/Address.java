package nl.leerkring.sessions;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Addresses as people type them; nothing that a browser would run. */
public final class Address {
  private static final Set<String> WEB = Set.of("https", "http");

  private Address() {}

  /** Whether it is a whole web address. */
  public static boolean isWeb(String typed) {
    try {
      URI uri = new URI(typed);
      return uri.getHost() != null
          && Optional.ofNullable(uri.getScheme()).filter(WEB::contains).isPresent();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether it is that, or a path in this Confluence. */
  public static boolean isWebOrHere(String typed) {
    return isWeb(typed) || typed.matches("/(?!/)[^\\s\\\\]*");
  }
}
