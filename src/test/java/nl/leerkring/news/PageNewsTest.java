package nl.leerkring.news;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;

public class PageNewsTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
  private static final MemberKey ANNA = new MemberKey("key-anna");
  private static final MemberKey BRAM = new MemberKey("key-bram");

  private final Database database = EveryDatabase.H2.get();
  private final NewsWithoutAHost news =
      new NewsWithoutAHost(database, Clock.fixed(TUESDAY, ZoneOffset.UTC));

  @Test
  public void a_new_page_and_what_another_changed_in_it_are_told_each_once_the_new_one_first() {
    news.add(1, "NZP", true, TUESDAY.minusSeconds(50), BRAM);
    news.add(1, "NZP", false, TUESDAY.minusSeconds(40), ANNA);
    news.add(1, "NZP", false, TUESDAY.minusSeconds(10), ANNA);

    List<NewsItem> told = news.pages.since(TUESDAY.minusSeconds(60), TUESDAY);

    assertEquals(
        List.of(
            NewsItem.page(NewsKind.NEW_PAGE, 1, "NZP", TUESDAY.minusSeconds(50)).by(BRAM),
            NewsItem.page(NewsKind.CHANGED_PAGE, 1, "NZP", TUESDAY.minusSeconds(10)).by(ANNA)),
        told);
  }

  @Test
  public void what_happened_before_is_no_news_and_after_thirty_days_forgotten() {
    news.add(1, "NZP", true, TUESDAY.minus(Duration.ofDays(31)), BRAM);
    news.add(2, "NZP", true, TUESDAY.minus(Duration.ofDays(20)), BRAM);

    news.activities.forget();

    assertEquals(List.of(), news.pages.since(TUESDAY.minus(Duration.ofDays(8)), TUESDAY));
    assertEquals(1, news.activities.since(Instant.EPOCH).size());
  }

  @Test
  public void many_changes_cost_one_query() {
    for (int i = 0; i < 200; i++) {
      news.add(i, "NZP", true, TUESDAY.minusSeconds(i), BRAM);
    }
    long before = database.statements();

    news.pages.since(TUESDAY.minusSeconds(1000), TUESDAY);

    assertEquals(1, database.statements() - before);
  }
}
