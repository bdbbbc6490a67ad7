package nl.leerkring.digest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;

/** How much was chosen of each author, kind, company and section, kept up while choosing. */
final class Tally {
  private final Set<String> keys = new HashSet<>();
  private final Set<Long> pages = new HashSet<>();
  private final Map<MemberKey, Integer> authors = new HashMap<>();
  private final Map<NewsKind, Integer> kinds = new EnumMap<>(NewsKind.class);
  private final Map<String, Integer> companies = new HashMap<>();
  private final Map<Section, Integer> sections = new EnumMap<>(Section.class);

  void add(Placed placed) {
    NewsItem item = placed.item();
    keys.add(item.key());
    pages.add(item.pageId());
    kinds.merge(item.kind(), 1, Integer::sum);
    sections.merge(placed.section(), 1, Integer::sum);
    if (item.author() != null) {
      authors.merge(item.author(), 1, Integer::sum);
    }
    if (!placed.isMine()) {
      companies.merge(placed.company(), 1, Integer::sum);
    }
  }

  /** Whether the same, or something else on the same page, was chosen. */
  boolean has(NewsItem item) {
    return keys.contains(item.key()) || item.pageId() != 0 && pages.contains(item.pageId());
  }

  int ofAuthor(NewsItem item) {
    return item.author() == null ? 0 : authors.getOrDefault(item.author(), 0);
  }

  int ofKind(NewsItem item) {
    return kinds.getOrDefault(item.kind(), 0);
  }

  /** What is the reader's own counts for no company. */
  int ofCompany(Placed placed) {
    return companies.getOrDefault(placed.company(), 0);
  }

  int in(Section section) {
    return sections.getOrDefault(section, 0);
  }
}
