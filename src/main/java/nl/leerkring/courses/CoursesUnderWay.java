package nl.leerkring.courses;

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
import nl.leerkring.news.SeenSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Courses that members have going on, and what they met in courses. Lessons are counted from what
 * is kept, without opening a page.
 */
@Component
class CoursesUnderWay implements OwnNewsSource, SeenSource {
  private static final int MOST = 2;

  private final ProgressRepository progress;

  CoursesUnderWay(ProgressRepository progress) {
    this.progress = progress;
  }

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    Map<MemberKey, List<NewsItem>> news = new HashMap<>();
    progress
        .standings(members.stream().map(Member::key).toList())
        .forEach(
            (member, standing) ->
                news.put(
                    member,
                    standing.goingOn().stream()
                        .limit(MOST)
                        .map(course -> item(course, standing))
                        .toList()));
    return news;
  }

  private static NewsItem item(Enrolled course, MemberStanding standing) {
    long done = standing.doneIn(course.courseId());
    return NewsItem.own(
        "course:" + course.courseId(),
        NewsKind.GOING_ON,
        course.courseId(),
        course.at(),
        done == 0 ? new Message("courses.news.enrolled") : new Message("courses.news.done", done));
  }

  /** A course that one enrolled in is not news; a lesson is again when it changed after it. */
  @Override
  public Map<MemberKey, Map<Long, Instant>> seen(Collection<MemberKey> members) {
    Map<MemberKey, Map<Long, Instant>> seen = new HashMap<>();
    progress.standings(members).forEach((member, standing) -> seen.put(member, standing.met()));
    return seen;
  }
}
