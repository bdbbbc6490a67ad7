package nl.leerkring.courses;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.news.Activities;
import nl.leerkring.news.Activity;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.NewsSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** New courses. */
@Component
class CourseNews implements NewsSource {
  private final CourseRepository courses;
  private final Activities activities;

  CourseNews(CourseRepository courses, Activities activities) {
    this.courses = courses;
    this.activities = activities;
  }

  @Override
  public List<NewsItem> since(Instant moment, Instant now) {
    Map<Long, Activity> made = new HashMap<>(activities.made(moment));
    return courses.listed().stream()
        .filter(course -> made.containsKey(course.pageId()))
        .map(course -> item(course, made.get(course.pageId())))
        .toList();
  }

  private static NewsItem item(CourseFacts course, Activity made) {
    CourseCover cover = course.cover();
    NewsItem item =
        NewsItem.page(NewsKind.NEW_COURSE, course.pageId(), course.spaceKey(), made.at())
            .by(made.by())
            .about(cover.functions(), cover.subjects());
    return cover.outcome().isEmpty()
        ? item
        : item.with(0, new Message("courses.news.course", cover.outcome()));
  }
}
