package nl.leerkring.courses;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.profiles.Profile;
import nl.leerkring.profiles.ProfileField;
import nl.leerkring.profiles.Profiles;
import nl.leerkring.profiles.ShownTo;
import nl.leerkring.profiles.Terms;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * What people of the same function finished lately, as a number of at least three, so that it tells
 * of nobody.
 */
@Component
class PeersFinished implements OwnNewsSource {
  private static final int LEAST = 3;
  private static final Duration LATELY = Duration.ofDays(28);

  private final ProgressRepository progress;
  private final Profiles profiles;
  private final AtomicReference<Sums> latest = new AtomicReference<>();

  PeersFinished(ProgressRepository progress, Profiles profiles) {
    this.progress = progress;
    this.profiles = profiles;
  }

  /** Who finished which course, by function; at one moment. */
  private record Sums(Instant at, Map<String, Map<Long, Set<MemberKey>>> byFunction) {}

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    Sums sums = sums(now);
    if (sums.byFunction().isEmpty()) {
      return Map.of();
    }
    Map<MemberKey, Profile> known = profiles.of(members.stream().map(Member::key).toList());
    Map<MemberKey, List<NewsItem>> news = new HashMap<>();
    known.forEach(
        (member, profile) ->
            profile.functions().stream()
                .flatMap(function -> most(sums, member, function).stream())
                .findFirst()
                .ifPresent(course -> news.put(member, List.of(item(course, now)))));
    return news;
  }

  private record Finished(long courseId, String function, int people) {}

  /** Nothing that the member finished too, nor what fewer than three did. */
  private static Optional<Finished> most(Sums sums, MemberKey member, String function) {
    return sums.byFunction().getOrDefault(Terms.normal(function), Map.of()).entrySet().stream()
        .filter(course -> course.getValue().size() >= LEAST)
        .filter(course -> !course.getValue().contains(member))
        .map(course -> new Finished(course.getKey(), function, course.getValue().size()))
        .max(Comparator.comparingInt(Finished::people).thenComparingLong(Finished::courseId));
  }

  private static NewsItem item(Finished course, Instant now) {
    return NewsItem.own(
        "peers:" + course.courseId(),
        NewsKind.PEERS,
        course.courseId(),
        now,
        new Message("courses.news.peers", course.people(), course.function()));
  }

  private static boolean isShown(Profile profile) {
    return profile != null && profile.shownTo(ProfileField.FUNCTIONS) != ShownTo.NOBODY;
  }

  /** Counted once for all readers of a run. */
  private Sums sums(Instant now) {
    Sums last = latest.get();
    if (last != null && last.at().equals(now)) {
      return last;
    }
    Map<Long, Set<MemberKey>> finished = progress.completedSince(now.minus(LATELY));
    finished.values().removeIf(people -> people.size() < LEAST);
    Set<MemberKey> everybody = new HashSet<>();
    finished.values().forEach(everybody::addAll);
    Map<MemberKey, Profile> known = profiles.of(everybody);
    Map<String, Map<Long, Set<MemberKey>>> byFunction = new HashMap<>();
    finished.forEach(
        (course, people) ->
            people.stream()
                .filter(one -> isShown(known.get(one)))
                .forEach(
                    one ->
                        Terms.normal(known.get(one).functions())
                            .forEach(
                                function ->
                                    byFunction
                                        .computeIfAbsent(function, none -> new HashMap<>())
                                        .computeIfAbsent(course, none -> new HashSet<>())
                                        .add(one))));
    Sums sums = new Sums(now, byFunction);
    latest.set(sums);
    return sums;
  }
}
