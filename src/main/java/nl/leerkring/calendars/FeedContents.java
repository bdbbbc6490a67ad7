package nl.leerkring.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Translator;
import org.springframework.stereotype.Component;

/**
 * Gathers what all sources have for a calendar: a month back, so that nothing vanishes while one
 * looks, and a year ahead.
 */
@Component
class FeedContents {
  private static final Duration BACK = Duration.ofDays(31);
  private static final Duration AHEAD = Duration.ofDays(366);

  private final List<CalendarSource> sources;
  private final CalendarFiles files;
  private final Translator translator;
  private final Clock clock;

  FeedContents(
      Optional<List<CalendarSource>> sources,
      CalendarFiles files,
      Translator translator,
      Clock clock) {
    this.sources = sources.map(List::copyOf).orElse(List.of());
    this.files = files;
    this.translator = translator;
    this.clock = clock;
  }

  String of(Member owner) {
    String name = translator.text(owner.locale(), "calendars.feed.own");
    return file(name, (source, now) -> source.eventsFor(owner, now.minus(BACK), now.plus(AHEAD)));
  }

  String of(Company company, Member owner) {
    String name = translator.text(owner.locale(), "calendars.feed.company", company.name());
    return file(
        name, (source, now) -> source.eventsOf(company, owner, now.minus(BACK), now.plus(AHEAD)));
  }

  private String file(
      String name, BiFunction<CalendarSource, Instant, List<CalendarEvent>> asking) {
    Instant now = clock.instant();
    return files.feed(
        name,
        sources.stream()
            .flatMap(source -> asking.apply(source, now).stream())
            .sorted(
                Comparator.comparing((CalendarEvent event) -> event.slot().start())
                    .thenComparing(CalendarEvent::uid))
            .toList());
  }
}
