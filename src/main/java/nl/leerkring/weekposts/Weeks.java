package nl.leerkring.weekposts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.news.NewsItem;
import org.springframework.stereotype.Component;

/** What happened in a space in a week, with the eyes of who reads it, at that moment. */
@Component
class Weeks {
  static final int MOST = 10;

  /** How many pages Confluence is asked about for one reader. */
  private static final int LOOKED_AT = 60;

  /** By kind, what is to come before what was; of one kind the newest, or soonest, first. */
  private static final Comparator<NewsItem> ORDER =
      Comparator.comparing(NewsItem::kind)
          .thenComparing(Weeks::byTime)
          .thenComparing(NewsItem::key);

  private final WeekNews news;
  private final Places places;
  private final WeekEyes eyes;

  Weeks(WeekNews news, Places places, WeekEyes eyes) {
    this.news = news;
    this.places = places;
    this.eyes = eyes;
  }

  /**
   * The ten that come first; nothing where the space or its pages do not reach the reader, by the
   * rings or by Confluence.
   */
  List<Happening> of(Member reader, String spaceKey, LocalDate day) {
    Optional<Company> owner = places.owner(spaceKey);
    if (owner.isEmpty() || !eyes.sees(reader, spaceKey)) {
      return List.of();
    }
    List<NewsItem> items = candidates(spaceKey, new Week(day, owner.get().profile().zone()));
    LongPredicate reaching =
        places.reaching(reader, spaceKey, items.stream().map(NewsItem::pageId).toList());
    return items.stream()
        .filter(item -> reaching.test(item.pageId()))
        .flatMap(item -> happening(reader, item).stream())
        .limit(MOST)
        .toList();
  }

  /** Of one page what comes first. */
  private List<NewsItem> candidates(String spaceKey, Week week) {
    Map<Long, NewsItem> byPage = new LinkedHashMap<>();
    news.of(week).stream()
        .filter(item -> item.spaceKey().equals(spaceKey))
        .sorted(ORDER)
        .forEach(item -> byPage.putIfAbsent(item.pageId(), item));
    return byPage.values().stream().limit(LOOKED_AT).toList();
  }

  private Optional<Happening> happening(Member reader, NewsItem item) {
    return eyes.page(reader, item.spaceKey(), item.pageId())
        .map(page -> new Happening(item, page, eyes.name(item.author())));
  }

  private static int byTime(NewsItem one, NewsItem other) {
    return Week.isToCome(one) ? one.at().compareTo(other.at()) : other.at().compareTo(one.at());
  }
}
