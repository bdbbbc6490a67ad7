package nl.leerkring.dev.host.wiki;

import java.time.Instant;

/**
 * A page to be made.
 *
 * @param parentId 0 for the root of the space's tree
 * @param body storage format
 * @param created when, or null for now
 */
public record NewPage(
    String spaceKey, long parentId, String title, String body, Person author, Instant created) {
  public NewPage(String spaceKey, long parentId, String title, String body, Person author) {
    this(spaceKey, parentId, title, body, author, null);
  }
}
