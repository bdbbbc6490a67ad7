package nl.leerkring.digest;

import java.util.Optional;
import nl.leerkring.news.NewsItem;

/**
 * News at its place in the digest of one audience.
 *
 * @param company key of the company whose it is; empty for what is a member's own
 * @param newcomer why it may have the seat that is kept for those who are seldom heard
 */
record Placed(Weighed weighed, Section section, String company, Optional<Reason> newcomer) {
  NewsItem item() {
    return weighed.item();
  }

  boolean isMine() {
    return section == Section.MINE;
  }
}
