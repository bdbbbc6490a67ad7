package nl.leerkring.host;

/** Where this Confluence is. */
public interface Site {
  /** The absolute address of a path below the base URL; the path has a leading slash. */
  String url(String path);
}
