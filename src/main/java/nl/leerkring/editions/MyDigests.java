package nl.leerkring.editions;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.Openings;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Site;
import org.springframework.stereotype.Component;

/** A member's digest for who looks at it on a page. */
@Component
public class MyDigests {
  private final Previews previews;
  private final Openings openings;
  private final Pages pages;
  private final Site site;
  private final Clock clock;

  MyDigests(Previews previews, Openings openings, Pages pages, Site site, Clock clock) {
    this.previews = previews;
    this.openings = openings;
    this.pages = pages;
    this.site = site;
    this.clock = clock;
  }

  /** What would be told if it went out now; that they looked counts as reading it. */
  Optional<Digest> now(Member member) {
    openings.opened(member.key());
    return previews.of(member);
  }

  /** The pages of the newest digest that they got, as far as they may still view them. */
  List<PageSummary> last(Member member) {
    return previews.history(member, clock.instant()).deliveries().stream()
        .filter(Delivery::hasLeft)
        .max(Comparator.comparing(Delivery::closed))
        .map(Delivery::items)
        .orElse(List.of())
        .stream()
        .flatMap(key -> page(member, key).stream())
        .toList();
  }

  private Optional<PageSummary> page(Member member, String key) {
    return key.matches("(page|session|course):\\d{1,18}")
        ? pages.visible(member, Long.parseLong(key.replaceAll("\\D", "")))
        : Optional.empty();
  }

  String url(String path) {
    return site.url(path);
  }
}
