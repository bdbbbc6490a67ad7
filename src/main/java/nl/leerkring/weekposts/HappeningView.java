package nl.leerkring.weekposts;

/** A line of a space's week. */
public final class HappeningView {
  private final String kind;
  private final String title;
  private final String url;
  private final String detail;

  HappeningView(String kind, String title, String url, String detail) {
    this.kind = kind;
    this.title = title;
    this.url = url;
    this.detail = detail;
  }

  public String getKind() {
    return kind;
  }

  public String getTitle() {
    return title;
  }

  public String getUrl() {
    return url;
  }

  /** Who made it, or when it is; may be empty. */
  public String getDetail() {
    return detail;
  }
}
