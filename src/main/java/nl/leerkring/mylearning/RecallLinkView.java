package nl.leerkring.mylearning;

import nl.leerkring.host.Site;
import nl.leerkring.recall.RecallDue;

/** Questions that came back to the reader. */
public final class RecallLinkView {
  private final RecallDue due;
  private final Site site;

  RecallLinkView(RecallDue due, Site site) {
    this.due = due;
    this.site = site;
  }

  public String getTitle() {
    return due.title();
  }

  public int getQuestions() {
    return due.questions();
  }

  public String getUrl() {
    return site.url(due.urlPath());
  }
}
