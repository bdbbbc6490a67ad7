package nl.leerkring.dev.host.wiki;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A blog post.
 *
 * @param creator key of who wrote it
 * @param body storage format
 */
public record BlogRow(
    long id, String spaceKey, String title, String creator, Instant created, String body) {
  /** The day that stands in its address, by the server's clock. */
  public LocalDate day() {
    return created.atZone(ZoneId.systemDefault()).toLocalDate();
  }
}
