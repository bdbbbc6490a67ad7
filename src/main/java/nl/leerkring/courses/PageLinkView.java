package nl.leerkring.courses;

import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Site;

/** A page as a link. */
public final class PageLinkView {
  private final PageSummary page;
  private final Site site;

  PageLinkView(PageSummary page, Site site) {
    this.page = page;
    this.site = site;
  }

  public String getId() {
    return String.valueOf(page.id());
  }

  public String getTitle() {
    return page.title();
  }

  public String getUrl() {
    return site.url(page.urlPath());
  }
}
