package nl.leerkring.dev.host.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Rights;

/** Finds pages, and only those that the one who asks may see. */
final class Hits {
  private final Site site;

  Hits(Site site) {
    this.site = site;
  }

  /** All pages that the reader may see, newest change first. */
  List<PageRow> visible(Ask ask) {
    Person who = Site.who(ask);
    Rights rights = site.rights();
    return site.state().pages().stream()
        .filter(page -> rights.mayView(who, page))
        .sorted(Comparator.comparing(PageRow::modified).reversed().thenComparing(PageRow::id))
        .toList();
  }

  /** Pages with every word in title, text or labels. */
  List<PageRow> withWords(Ask ask, String words) {
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).trim().split("\\s+"));
    Map<Long, String> bodies = site.wiki().pages().bodies();
    Map<Long, Set<String>> labels = site.wiki().extras().labels();
    return visible(ask).stream()
        .filter(
            page -> {
              String text =
                  page.title()
                      + " "
                      + Bodies.plain(bodies.getOrDefault(page.id(), ""))
                      + " "
                      + String.join(" ", labels.getOrDefault(page.id(), Set.of()));
              String lower = text.toLowerCase(Locale.ROOT);
              return wanted.stream().allMatch(lower::contains);
            })
        .toList();
  }

  List<PageRow> withLabel(Ask ask, String label) {
    Map<Long, Set<String>> labels = site.wiki().extras().labels();
    return visible(ask).stream()
        .filter(page -> labels.getOrDefault(page.id(), Set.of()).contains(label))
        .toList();
  }
}
