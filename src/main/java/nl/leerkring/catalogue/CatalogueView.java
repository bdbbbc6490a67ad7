package nl.leerkring.catalogue;

import nl.leerkring.courses.CourseCard;
import nl.leerkring.host.Site;

/** A course in the catalogue. */
public final class CatalogueView {
  private final CourseCard card;
  private final String company;
  private final Site site;

  CatalogueView(CourseCard card, String company, Site site) {
    this.card = card;
    this.company = company;
    this.site = site;
  }

  public String getTitle() {
    return card.title();
  }

  public String getUrl() {
    return site.url(card.urlPath());
  }

  public String getOutcome() {
    return card.outcome();
  }

  public String getFunctions() {
    return String.join(", ", card.functions());
  }

  /** The company whose space it is in; empty outside of the rings. */
  public String getCompany() {
    return company;
  }

  /** 0 when not known. */
  public int getMinutes() {
    return card.minutes();
  }
}
