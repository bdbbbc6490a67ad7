package nl.leerkring.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.host.PageSummary;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.rings.Projection;
import nl.leerkring.rings.Projection.Nearness;

/**
 * What happened, heaviest first, for everybody; and from it short lists for each audience: the
 * members of the same companies, whom the same spaces reach. The lists hold the heaviest of each
 * section, and the heaviest of each section for each function and topic, which is where what a
 * member gets is found; only when those are used up everything is looked at.
 */
final class EditionNews {
  private static final int OF_A_SECTION = 60;
  private static final int OF_A_WORD = 15;
  private static final int AUDIENCES = 300;

  private final List<Weighed> heaviestFirst;
  private final Projection projection;
  private final Newcomers newcomers;
  private final Map<Set<String>, Lists> audiences =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, Lists> eldest) {
          return size() > AUDIENCES;
        }
      };

  /** The heaviest by section and word; by section alone at the empty word. */
  private static final class Lists {
    private final Map<String, List<Placed>> byWord = new HashMap<>();
    private boolean whole = true;

    void add(Placed placed) {
      boolean isKept = add("", placed, OF_A_SECTION);
      for (Collection<String> words : List.of(placed.item().functions(), placed.item().topics())) {
        for (String word : words) {
          add(word, placed, OF_A_WORD);
        }
      }
      whole &= isKept;
    }

    private boolean add(String word, Placed placed, int most) {
      List<Placed> list =
          byWord.computeIfAbsent(placed.section() + " " + word, none -> new ArrayList<>());
      return list.size() < most && list.add(placed);
    }

    void fill(Collection<Placed> pool, Section section, String word) {
      pool.addAll(byWord.getOrDefault(section + " " + word, List.of()));
    }
  }

  EditionNews(List<Weighed> news, Projection projection, Newcomers newcomers) {
    this.heaviestFirst = news.stream().sorted(Weighed.HEAVIEST_FIRST).toList();
    this.projection = projection;
    this.newcomers = newcomers;
  }

  Projection projection() {
    return projection;
  }

  /** The likeliest for the reader. */
  List<Placed> likely(Reader reader) {
    Lists lists = lists(reader);
    Set<Placed> pool = Collections.newSetFromMap(new IdentityHashMap<>()); // hashing news is slow
    for (Section section : Section.values()) {
      lists.fill(pool, section, "");
      reader.taste().functions().forEach(word -> lists.fill(pool, section, word));
      reader.taste().topics().forEach(word -> lists.fill(pool, section, word));
    }
    return new ArrayList<>(pool);
  }

  /** Whether the likeliest is all that may reach the reader. */
  boolean isAll(Reader reader) {
    return lists(reader).whole;
  }

  /** All that may reach the reader, by the rings. */
  List<Placed> all(Reader reader) {
    List<Placed> all = new ArrayList<>();
    for (Weighed weighed : heaviestFirst) {
      place(weighed, reader.companies()).ifPresent(all::add);
    }
    return all;
  }

  /** Whether it still reaches the reader where the page is now, if somebody moved it since. */
  boolean reaches(Reader reader, NewsItem item, PageSummary page) {
    return item.spaceKey().isEmpty()
        || item.spaceKey().equals(page.spaceKey())
        || projection.nearness(reader.companies(), page.spaceKey(), page.id()).isPresent();
  }

  private Lists lists(Reader reader) {
    return audiences.computeIfAbsent(reader.companies(), this::lists);
  }

  private Lists lists(Set<String> companies) {
    Lists lists = new Lists();
    for (Weighed weighed : heaviestFirst) {
      place(weighed, companies).ifPresent(lists::add);
    }
    return lists;
  }

  private Optional<Placed> place(Weighed weighed, Set<String> companies) {
    NewsItem item = weighed.item();
    return projection
        .nearness(companies, item.spaceKey(), item.pageId())
        .map(
            nearness ->
                new Placed(
                    weighed,
                    item.kind() == NewsKind.SESSION ? Section.MINE : section(nearness),
                    projection.owner(item.spaceKey()).map(Company::key).orElse(""),
                    newcomers.why(item, projection.owner(item.spaceKey()))));
  }

  private static Section section(Nearness nearness) {
    return switch (nearness) {
      case OWN -> Section.OWN;
      case PARTNER -> Section.PARTNERS;
      case EVERYONE -> Section.EVERYONE;
    };
  }
}
