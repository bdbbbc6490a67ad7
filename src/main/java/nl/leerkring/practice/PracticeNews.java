package nl.leerkring.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Tells members that a colleague thanked them for their feedback; not which one. */
@Component
class PracticeNews implements OwnNewsSource {
  private static final Duration LATELY = Duration.ofDays(60);

  private final PracticeRepository repository;

  PracticeNews(PracticeRepository repository) {
    this.repository = repository;
  }

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    List<MemberKey> keys = members.stream().map(Member::key).toList();
    return repository.thanked(keys, now.minus(LATELY)).stream()
        .collect(
            Collectors.groupingBy(
                Review::reviewer, Collectors.mapping(PracticeNews::item, Collectors.toList())));
  }

  private static NewsItem item(Review review) {
    return NewsItem.own(
        "thanks:" + review.id(),
        NewsKind.THANKS,
        review.pageId(),
        review.claimed(),
        new Message("practice.news.thanks"));
  }
}
