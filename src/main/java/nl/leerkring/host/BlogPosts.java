package nl.leerkring.host;

import java.time.Instant;
import java.util.OptionalLong;

/** Writes blog posts. Callers have checked that the author may. */
public interface BlogPosts {
  /**
   * Writes a post of now in the author's name. Whoever watches the space's blog hears of it from
   * Confluence.
   *
   * @param storage Confluence's storage format, well-formed
   * @return its id
   */
  long write(String spaceKey, String title, String storage, Member author);

  /** Id of a post of that title from one of the days between these moments, whoever may see it. */
  OptionalLong find(String spaceKey, String title, Instant from, Instant to);
}
