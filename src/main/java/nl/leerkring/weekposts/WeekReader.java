package nl.leerkring.weekposts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.news.Activities;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Texts;
import nl.leerkring.web.Wording;
import org.springframework.stereotype.Component;

/** A space's week in a reader's words. */
@Component
public class WeekReader {
  private final Weeks weeks;
  private final Site site;
  private final Clock clock;

  WeekReader(Weeks weeks, Site site, Clock clock) {
    this.weeks = weeks;
    this.site = site;
    this.clock = clock;
  }

  /**
   * What the reader may see now of what happened. It says no more of a space that is hidden than of
   * one that is not there.
   *
   * @param typedDay the last day of the week, as {@code 2026-11-24}
   */
  WeekView read(Member reader, String spaceKey, String typedDay, Texts texts) {
    Optional<LocalDate> day = day(typedDay);
    if (day.isEmpty()) {
      return WeekView.saying(texts.get("weekposts.week.day", typedDay));
    }
    if (isForgotten(day.get())) {
      return WeekView.saying(texts.get("weekposts.week.forgotten"));
    }
    Wording words = new Wording(texts, reader.zone());
    List<HappeningView> happened =
        weeks.of(reader, spaceKey, day.get()).stream().map(one -> view(one, words)).toList();
    return happened.isEmpty()
        ? WeekView.saying(texts.get("weekposts.week.nothing"))
        : new WeekView("", happened);
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // told to who reads the page
    }
  }

  /** Who did what is not kept longer; what came after that day is no part of the week. */
  private boolean isForgotten(LocalDate day) {
    return new Week(day, ZoneOffset.UTC).to().isBefore(clock.instant().minus(Activities.MEMORY));
  }

  private HappeningView view(Happening one, Wording words) {
    NewsItem item = one.item();
    String path = item.urlPath().isEmpty() ? one.page().urlPath() : item.urlPath();
    return new HappeningView(
        words.texts().get("weekposts.kind." + item.kind()),
        item.title() == null ? one.page().title() : words.of(item.title()),
        site.url(path),
        item.says() == null ? one.by() : words.of(item.says()));
  }
}
