package nl.leerkring.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;

/**
 * News with what it counts for whoever reads it: what it is, how new, how many people did something
 * with it. A session counts more the nearer it is.
 */
record Weighed(NewsItem item, double weight) {
  static final Comparator<Weighed> HEAVIEST_FIRST =
      Comparator.comparingDouble(Weighed::weight)
          .reversed()
          .thenComparing(weighed -> weighed.item().key())
          .thenComparing(weighed -> weighed.item().kind())
          .thenComparing(weighed -> String.valueOf(weighed.item().author()));

  private static final double NEWNESS = 4;
  private static final double MOST_REACTIONS = 3;
  private static final double DAYS = 8;
  private static final double DAYS_AHEAD = 21;

  static Weighed of(NewsItem item, Instant now) {
    double reactions = Math.min(MOST_REACTIONS, Math.log1p(item.reactions()));
    return new Weighed(item, item.kind().weight() + NEWNESS * newness(item, now) + reactions);
  }

  private static double newness(NewsItem item, Instant now) {
    double days = Math.abs(Duration.between(item.at(), now).toMinutes()) / (24.0 * 60);
    double span = item.kind() == NewsKind.SESSION ? DAYS_AHEAD : DAYS;
    return Math.max(0, 1 - days / span);
  }
}
