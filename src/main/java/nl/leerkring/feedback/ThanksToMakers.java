package nl.leerkring.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
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

/**
 * Tells makers in the digest to how many people a page of theirs was of use lately: a number, and
 * only the page with most, so that it never nags.
 */
@Component
class ThanksToMakers implements OwnNewsSource {
  private static final Duration LATELY = Duration.ofDays(8);

  private final OpinionRepository opinions;

  ThanksToMakers(OpinionRepository opinions) {
    this.opinions = opinions;
  }

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    List<MemberKey> keys = members.stream().map(Member::key).toList();
    Map<MemberKey, List<NewsItem>> news = new HashMap<>();
    opinions
        .thanks(keys, now.minus(LATELY))
        .forEach((maker, thanks) -> news.put(maker, List.of(item(most(thanks)))));
    return news;
  }

  private static Thanks most(List<Thanks> thanks) {
    return thanks.stream()
        .max(Comparator.comparingInt(Thanks::people).thenComparing(Thanks::latest))
        .orElseThrow();
  }

  /** A new one each time that somebody more says so. */
  private static NewsItem item(Thanks thanks) {
    return NewsItem.own(
        "useful:" + thanks.pageId() + ":" + thanks.latest().toEpochMilli(),
        NewsKind.THANKS,
        thanks.pageId(),
        thanks.latest(),
        new Message("feedback.news.useful", thanks.people()));
  }
}
