package nl.leerkring.weekposts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsSource;
import org.springframework.stereotype.Component;

/**
 * What happened in a week, in all spaces and before anybody's eyes. For a few minutes it is not
 * asked again, as many read a post on the same morning; nobody's rights are kept.
 */
@Component
class WeekNews {
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final int WEEKS = 4;

  private record Gathered(Instant at, List<NewsItem> items) {}

  private final List<NewsSource> sources;
  private final Clock clock;
  private final Map<Week, Gathered> latest =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Week, Gathered> eldest) {
          return size() > WEEKS;
        }
      };

  WeekNews(List<NewsSource> sources, Clock clock) {
    this.sources = List.copyOf(sources);
    this.clock = clock;
  }

  synchronized List<NewsItem> of(Week week) {
    Instant now = clock.instant();
    Gathered known = latest.get(week);
    if (known == null || !known.at().plus(FRESH).isAfter(now)) {
      known = new Gathered(now, gather(week, now));
      latest.remove(week);
      latest.put(week, known);
    }
    return known.items();
  }

  private List<NewsItem> gather(Week week, Instant now) {
    return sources.stream()
        .flatMap(source -> source.since(week.from(), now).stream())
        .filter(week::holds)
        .toList();
  }
}
