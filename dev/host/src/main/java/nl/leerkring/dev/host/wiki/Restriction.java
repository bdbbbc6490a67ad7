package nl.leerkring.dev.host.wiki;

/** One of those to whom viewing or editing of a page is limited. */
public record Restriction(long pageId, Kind kind, Holder holder) {
  /** What is limited; the names are stored. */
  public enum Kind {
    VIEW,
    EDIT
  }
}
