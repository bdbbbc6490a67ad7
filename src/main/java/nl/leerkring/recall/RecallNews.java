package nl.leerkring.recall;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.courses.CourseStandings;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Tells members in the digest that questions came back. Only those who completed a course are
 * looked at one by one.
 */
@Component
class RecallNews implements OwnNewsSource {
  private final Recall recall;
  private final CourseStandings courses;

  RecallNews(Recall recall, CourseStandings courses) {
    this.recall = recall;
    this.courses = courses;
  }

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    Set<MemberKey> completed = courses.whoCompletedAny(members.stream().map(Member::key).toList());
    Map<MemberKey, List<NewsItem>> news = new HashMap<>();
    for (Member member : members) {
      if (completed.contains(member.key())) {
        news.put(member.key(), recall.dueFor(member).stream().map(RecallNews::item).toList());
      }
    }
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
