package nl.leerkring.news;

import java.time.Instant;
import java.util.List;

/**
 * A feature that tells the whole community of something: a component that fulfils this is found.
 * Asked once for thousands of readers, it answers in a number of queries that does not grow with
 * what happened, and looks at nobody's rights.
 */
public interface NewsSource {
  /** What happened from that moment on, and what is to come. */
  List<NewsItem> since(Instant moment, Instant now);
}
