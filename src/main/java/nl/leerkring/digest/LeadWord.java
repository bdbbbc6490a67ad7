package nl.leerkring.digest;

import java.time.Instant;
import java.util.Optional;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;

/**
 * What a lead has to say to their company's people with one edition.
 *
 * @param company its key
 * @param note plain text; empty when they wrote none
 * @param pageId of the page that they ask to look at; 0 for none
 * @param spaceKey of that page's space; empty for none
 */
public record LeadWord(String company, String note, long pageId, String spaceKey, Instant at) {
  static LeadWord none(String company) {
    return new LeadWord(company, "", 0, "", Instant.EPOCH);
  }

  Optional<NewsItem> pinned() {
    return pageId == 0
        ? Optional.empty()
        : Optional.of(NewsItem.page(NewsKind.PIN, pageId, spaceKey, at));
  }
}
