package nl.leerkring.recall;

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

/** Tells members in the digest that questions came back. */
@Component
class RecallNews implements OwnNewsSource {
  private final Recall recall;

  RecallNews(Recall recall) {
    this.recall = recall;
  }

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    Map<MemberKey, List<NewsItem>> news = new HashMap<>();
    recall
        .dueFor(members)
        .forEach((member, due) -> news.put(member, due.stream().map(RecallNews::item).toList()));
    return news;
  }

  private static NewsItem item(RecallDue due) {
    return NewsItem.own(
            "recall:" + due.courseId(),
            NewsKind.DUTY,
            due.courseId(),
            due.since(),
            new Message("recall.news.says", due.questions()))
        .at(due.urlPath(), new Message("recall.news.title", due.title()));
  }
}
