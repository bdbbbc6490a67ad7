package nl.leerkring.digest;

import nl.leerkring.host.Site;

/** A line of the mail. */
public final class DigestItemView {
  private final DigestItem item;
  private final Site site;

  DigestItemView(DigestItem item, Site site) {
    this.item = item;
    this.site = site;
  }

  public String getTitle() {
    return item.title();
  }

  public String getUrl() {
    return site.url(item.urlPath());
  }

  public String getDetail() {
    return item.titleOnly() ? "" : item.detail();
  }
}
