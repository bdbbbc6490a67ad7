package nl.leerkring.freshness;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Pages that wait for their owner to look at them again. */
@Component
class FreshnessNews implements OwnNewsSource {
  private final Freshness freshness;

  FreshnessNews(Freshness freshness) {
    this.freshness = freshness;
  }

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    Map<MemberKey, List<NewsItem>> news = new HashMap<>();
    freshness
        .due(members)
        .forEach(
            (owner, pages) -> news.put(owner, pages.stream().map(FreshnessNews::item).toList()));
    return news;
  }

  private static NewsItem item(DuePage page) {
    return NewsItem.own(
        "freshness:" + page.id(),
        NewsKind.DUTY,
        page.id(),
        page.due(),
        new Message("freshness.ask.owner"));
  }
}
