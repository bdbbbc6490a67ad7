package nl.leerkring.digest;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.news.NewsItem;

/**
 * Whoever a digest is for.
 *
 * @param companies keys of the companies that they belong to
 * @param told keys of what they were told, and when the edition that told it closed
 * @param seen when they met which pages
 * @param own what is theirs alone
 */
public record Reader(
    Member member,
    Set<String> companies,
    Taste taste,
    Map<String, Instant> told,
    Map<Long, Instant> seen,
    List<NewsItem> own) {
  private static final double FUNCTION = 4;
  private static final double OTHER_FUNCTION = -2;
  private static final double TOPIC = 2;
  private static final int MOST_TOPICS = 2;

  /** Whether it is something for them: not made by them, nor seen or told before. */
  boolean isNew(NewsItem item) {
    if (member.key().equals(item.author())) {
      return false;
    }
    Instant met = item.pageId() == 0 ? null : seen.get(item.pageId());
    boolean isMet = met != null && !item.kind().repeats() && !met.isBefore(item.at());
    Instant before = told.get(item.key());
    boolean isTold =
        before != null && !item.kind().repeats() && (!isPage(item) || !item.at().isAfter(before));
    return !isMet && !isTold;
  }

  /** A page is told again when something happened to it after it was told; the rest never is. */
  private static boolean isPage(NewsItem item) {
    return item.key().startsWith("page:");
  }

  /** How much more, or less, it counts for them. */
  double fit(NewsItem item) {
    double fit = TOPIC * Math.min(MOST_TOPICS, common(item.topics(), taste.topics()));
    if (!item.functions().isEmpty() && !taste.functions().isEmpty()) {
      boolean isTheirs = !Collections.disjoint(item.functions(), taste.functions());
      fit += isTheirs ? FUNCTION : OTHER_FUNCTION;
    }
    return fit;
  }

  Optional<String> function(NewsItem item) {
    return first(item.functions(), taste.functions());
  }

  Optional<String> topic(NewsItem item) {
    return first(item.topics(), taste.topics());
  }

  private static Optional<String> first(Collection<String> words, Collection<String> among) {
    return words.stream().filter(among::contains).sorted().findFirst();
  }

  private static int common(Collection<String> words, Collection<String> among) {
    int common = 0;
    for (String word : words) {
      common += among.contains(word) ? 1 : 0;
    }
    return common;
  }
}
