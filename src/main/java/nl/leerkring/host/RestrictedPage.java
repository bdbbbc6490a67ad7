package nl.leerkring.host;

import java.util.Set;

/**
 * A page and whom it lets in by itself.
 *
 * @param urlPath below the base URL, with a leading slash
 * @param viewers of its own view restriction; when there are none it lets in whoever gets this far
 */
public record RestrictedPage(
    long id, String spaceKey, String title, String urlPath, Set<Holder> viewers) {
  public RestrictedPage {
    viewers = Set.copyOf(viewers);
  }
}
