package nl.leerkring.news;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * New pages, and pages that were clearly changed after that. A page that is new stays new for the
 * whole period, so that who made it and then changed it tells it once.
 */
@Component
class PageNews implements NewsSource {
  private final Activities activities;

  PageNews(Activities activities) {
    this.activities = activities;
  }

  @Override
  public List<NewsItem> since(Instant moment, Instant now) {
    Map<String, NewsItem> news = new LinkedHashMap<>();
    activities.since(moment).stream()
        .sorted(Comparator.comparing(Activity::isNew).reversed()) // stable: the latest first
        .filter(activity -> !activity.spaceKey().isEmpty())
        .forEach(activity -> news.putIfAbsent(key(activity), item(activity)));
    return List.copyOf(news.values());
  }

  /**
   * One line for each who changed it: the reader who did so last is told what another did before.
   */
  private static String key(Activity activity) {
    return activity.pageId() + "|" + activity.isNew() + "|" + activity.by();
  }

  private static NewsItem item(Activity activity) {
    NewsKind kind = activity.isNew() ? NewsKind.NEW_PAGE : NewsKind.CHANGED_PAGE;
    return NewsItem.page(kind, activity.pageId(), activity.spaceKey(), activity.at())
        .by(activity.by());
  }
}
