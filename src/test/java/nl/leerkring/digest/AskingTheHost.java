package nl.leerkring.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Pages;
import nl.leerkring.news.NewsItem;

/**
 * The digest that one would write first, to measure ours against: it asks the host for each reader
 * and each change, and chooses among all that the host says yes to.
 */
public final class AskingTheHost {
  private final List<Weighed> news;
  private final Pages pages;

  public AskingTheHost(List<NewsItem> news, Pages pages, Instant now) {
    this.news = news.stream().map(item -> Weighed.of(item, now)).toList();
    this.pages = pages;
  }

  /** Says how much was chosen. */
  public int compose(Reader reader) {
    List<Placed> pool = new ArrayList<>();
    for (Weighed one : news) {
      NewsItem item = one.item();
      if (pages.visible(reader.member(), item.pageId()).isPresent()) {
        pool.add(new Placed(one, Section.EVERYONE, item.spaceKey(), Optional.empty()));
      }
    }
    return DigestSelection.of(reader, pool, item -> pages.visible(reader.member(), item.pageId()))
        .size();
  }
}
