package nl.leerkring.cohorts;

import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Site;

/** The page of a session of a group. */
public final class SessionLinkView {
  private final PageSummary page;
  private final Site site;

  SessionLinkView(PageSummary page, Site site) {
    this.page = page;
    this.site = site;
  }

  public String getTitle() {
    return page.title();
  }

  public String getUrl() {
    return site.url(page.urlPath());
  }
}
