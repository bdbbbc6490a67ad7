package nl.leerkring.mylearning;

/** A certificate that the reader earned. */
public final class CertificateLinkView {
  private final String title;
  private final String url;

  CertificateLinkView(String title, String url) {
    this.title = title;
    this.url = url;
  }

  public String getTitle() {
    return title;
  }

  public String getUrl() {
    return url;
  }
}
