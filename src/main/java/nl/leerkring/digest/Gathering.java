package nl.leerkring.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.leerkring.companies.People;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.Activities;
import nl.leerkring.news.Activity;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.NewsSource;
import nl.leerkring.news.ReactionSource;
import nl.leerkring.profiles.Terms;
import nl.leerkring.rings.Projections;
import org.springframework.stereotype.Component;

/** Asks every feature once what happened, for all members. */
@Component
class Gathering {
  /** What says nothing of what the page is. */
  private static final Set<NewsKind> PLAIN =
      EnumSet.of(NewsKind.NEW_PAGE, NewsKind.CHANGED_PAGE, NewsKind.QUESTION, NewsKind.TALK);

  private static final Duration FRESH = Duration.ofMinutes(5);

  private final AtomicReference<Gathered> latest = new AtomicReference<>();
  private final List<NewsSource> sources;
  private final List<ReactionSource> reactions;
  private final Activities activities;
  private final Projections projections;
  private final People people;

  Gathering(
      List<NewsSource> sources,
      List<ReactionSource> reactions,
      Activities activities,
      Projections projections,
      People people) {
    this.reactions = List.copyOf(reactions);
    this.sources = List.copyOf(sources);
    this.activities = activities;
    this.projections = projections;
    this.people = people;
  }

  /** What happened, as it is known now. */
  EditionNews since(Instant moment, Instant now) {
    Gathered fresh = gather(moment, now);
    latest.set(fresh);
    return news(fresh, now);
  }

  /** What happened, as it was known a few minutes ago at most. */
  EditionNews lately(Instant moment, Instant now) {
    Gathered last = latest.get();
    boolean isFresh = last != null && last.at().plus(FRESH).isAfter(now);
    return isFresh ? news(last, now) : since(moment, now);
  }

  /** What was gathered at a moment; the rings are read anew each time. */
  private record Gathered(Instant at, List<NewsItem> items, Newcomers newcomers) {}

  private Gathered gather(Instant moment, Instant now) {
    Map<Long, Integer> liked = new HashMap<>();
    reactions.forEach(
        one -> one.reactions(moment).forEach((page, n) -> liked.merge(page, n, Integer::sum)));
    List<NewsItem> items =
        withoutDoubles(
            sources.stream().flatMap(source -> source.since(moment, now).stream()).toList());
    return new Gathered(
        now,
        items.stream()
            .map(
                item ->
                    item.with(item.reactions() + liked.getOrDefault(item.pageId(), 0), item.says()))
            .toList(),
        new Newcomers(newMakers(moment, now), smallCompanies(people.companiesByName())));
  }

  private EditionNews news(Gathered gathered, Instant now) {
    Set<Long> pages = gathered.items().stream().map(NewsItem::pageId).collect(Collectors.toSet());
    return new EditionNews(
        gathered.items().stream().map(item -> Weighed.of(item, now)).toList(),
        projections.of(pages),
        gathered.newcomers());
  }

  /** A page that is more than a page is told as what it is. */
  private static List<NewsItem> withoutDoubles(List<NewsItem> items) {
    Set<Long> special =
        items.stream()
            .filter(item -> !PLAIN.contains(item.kind()))
            .map(NewsItem::pageId)
            .collect(Collectors.toSet());
    return items.stream()
        .filter(item -> item.kind() != NewsKind.NEW_PAGE || !special.contains(item.pageId()))
        .map(item -> item.about(Terms.normal(item.functions()), Terms.normal(item.topics())))
        .toList();
  }

  private Set<MemberKey> newMakers(Instant moment, Instant now) {
    Set<MemberKey> makers = new HashSet<>();
    Set<MemberKey> before = new HashSet<>();
    Duration memory = Activities.MEMORY;
    for (Activity activity : activities.since(now.minus(memory))) {
      (activity.at().isBefore(moment) ? before : makers).add(activity.by());
    }
    makers.removeAll(before);
    makers.remove(null);
    return makers;
  }

  static Set<String> smallCompanies(Map<String, Set<String>> companiesByName) {
    Map<String, Integer> sizes = new HashMap<>();
    companiesByName
        .values()
        .forEach(keys -> keys.forEach(key -> sizes.merge(key, 1, Integer::sum)));
    int people = sizes.values().stream().mapToInt(Integer::intValue).sum();
    return sizes.entrySet().stream()
        .filter(size -> 2L * size.getValue() * sizes.size() < people)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
