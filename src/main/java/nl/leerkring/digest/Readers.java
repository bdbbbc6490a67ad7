package nl.leerkring.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.news.SeenSource;
import org.springframework.stereotype.Component;

/** Knows what is to be known of readers, tens of them at once. */
@Component
class Readers {
  private final List<OwnNewsSource> ownNews;
  private final List<SeenSource> seen;
  private final Tastes tastes;

  Readers(List<OwnNewsSource> ownNews, List<SeenSource> seen, Tastes tastes) {
    this.ownNews = List.copyOf(ownNews);
    this.seen = List.copyOf(seen);
    this.tastes = tastes;
  }

  /**
   * The members as readers, by key; a number of queries that does not grow with them.
   *
   * @param companies keys of their companies
   * @param told what they were told, and when the edition that told it closed
   */
  Map<MemberKey, Reader> of(
      Map<Member, Set<String>> companies, Map<MemberKey, Map<String, Instant>> told, Instant now) {
    List<Member> members = List.copyOf(companies.keySet());
    List<MemberKey> keys = members.stream().map(Member::key).toList();
    Map<MemberKey, Map<Long, Instant>> met = met(keys);
    Map<MemberKey, List<NewsItem>> own = own(members, now);
    Map<MemberKey, Taste> taste = tastes.of(keys);
    Map<MemberKey, Reader> readers = new HashMap<>();
    for (Member member : members) {
      MemberKey key = member.key();
      readers.put(
          key,
          new Reader(
              member,
              Set.copyOf(companies.get(member)),
              taste.getOrDefault(key, Taste.UNKNOWN),
              told.getOrDefault(key, Map.of()),
              met.getOrDefault(key, Map.of()),
              own.getOrDefault(key, List.of())));
    }
    return readers;
  }

  /** A digest with these items left for the member. */
  void told(Member member, Collection<String> keys) {
    ownNews.forEach(source -> source.told(member, keys));
  }

  private Map<MemberKey, Map<Long, Instant>> met(Collection<MemberKey> keys) {
    Map<MemberKey, Map<Long, Instant>> all = new HashMap<>();
    for (SeenSource source : seen) {
      source
          .seen(keys)
          .forEach(
              (member, pages) -> {
                Map<Long, Instant> kept = all.computeIfAbsent(member, none -> new HashMap<>());
                pages.forEach(
                    (page, when) -> kept.merge(page, when, (a, b) -> a.isAfter(b) ? a : b));
              });
    }
    return all;
  }

  private Map<MemberKey, List<NewsItem>> own(Collection<Member> members, Instant now) {
    Map<MemberKey, List<NewsItem>> all = new HashMap<>();
    for (OwnNewsSource source : ownNews) {
      source
          .of(members, now)
          .forEach(
              (member, items) ->
                  all.computeIfAbsent(member, none -> new ArrayList<>()).addAll(items));
    }
    return all;
  }
}
