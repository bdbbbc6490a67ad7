package nl.leerkring.host;

/** Writes pages as who is logged in. Callers have checked that they may. */
public interface PageWriter {
  /**
   * Makes a page.
   *
   * @param parentId of the page above; 0 for the space's home page, or its root when it has none
   * @param storage Confluence's storage format, well-formed
   * @return its id
   */
  long create(String spaceKey, long parentId, String title, String storage, Member author);

  /** Replaces the text of the space's home page; nothing happens when it has none. */
  void replaceHome(String spaceKey, String storage);

  /** Whether the space has a page of that title, whoever may see it. */
  boolean exists(String spaceKey, String title);
}
