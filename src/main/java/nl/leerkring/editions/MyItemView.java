package nl.leerkring.editions;

/** A line of the digest on a page. */
public final class MyItemView {
  private final String title;
  private final String url;
  private final String detail;
  private final String why;

  MyItemView(String title, String url, String detail, String why) {
    this.title = title;
    this.url = url;
    this.detail = detail;
    this.why = why;
  }

  public String getTitle() {
    return title;
  }

  public String getUrl() {
    return url;
  }

  public String getDetail() {
    return detail;
  }

  public String getWhy() {
    return why;
  }
}
