package nl.leerkring.dev.host.storage;

import java.util.Optional;

/** Where things referred to in a page are, for the one who reads it. */
public interface PageLinks {
  /**
   * URL of the page, or nothing when the reader would not find it.
   *
   * @param spaceKey null for the space of the page that is shown
   */
  Optional<String> page(String spaceKey, String title);

  /** URL of a space's home. */
  Optional<String> space(String key);

  /** URL of a file at the page that is shown. */
  Optional<String> attachment(String fileName);

  /** Full name of a person. */
  Optional<String> person(String key);
}
