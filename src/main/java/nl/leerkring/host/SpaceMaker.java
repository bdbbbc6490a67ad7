package nl.leerkring.host;

/** Makes spaces. Callers have checked that they may. */
public interface SpaceMaker {
  /**
   * Makes a space that only its creator and the host's administrators see at first.
   *
   * @param key free, of letters and digits
   * @throws IllegalStateException when this Confluence offers no way to make one that we know
   */
  void create(String key, String name, Member creator);
}
