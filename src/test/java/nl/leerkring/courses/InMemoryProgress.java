package nl.leerkring.courses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;

/** Progress of one run; what is there is in the order in which it came. */
final class InMemoryProgress implements ProgressRepository {
  private final Map<MemberKey, Set<Long>> enrolled = new HashMap<>();
  private final Map<MemberKey, Map<Long, Instant>> done = new HashMap<>();
  private final Map<MemberKey, Map<Long, Completion>> completed = new HashMap<>();

  @Override
  public boolean isEnrolled(MemberKey member, long courseId) {
    return enrolled.getOrDefault(member, Set.of()).contains(courseId);
  }

  @Override
  public void enrol(MemberKey member, long courseId, Runnable with) {
    if (enrolled.computeIfAbsent(member, none -> new LinkedHashSet<>()).add(courseId)) {
      with.run();
    }
  }

  @Override
  public Map<Long, Instant> done(MemberKey member, Collection<Long> lessonIds) {
    Map<Long, Instant> some = new HashMap<>(done(member));
    some.keySet().retainAll(lessonIds);
    return some;
  }

  @Override
  public Map<Long, Instant> done(MemberKey member) {
    return done.getOrDefault(member, Map.of());
  }

  @Override
  public void markDone(MemberKey member, long courseId, long lessonId, Runnable with) {
    if (done.computeIfAbsent(member, none -> new HashMap<>()).put(lessonId, Instant.EPOCH)
        == null) {
      with.run();
    }
  }

  @Override
  public Map<MemberKey, Set<Long>> done(long courseId, Collection<MemberKey> members) {
    Map<MemberKey, Set<Long>> some = new HashMap<>();
    members.forEach(member -> some.put(member, done(member).keySet()));
    return some;
  }

  @Override
  public void markNotDone(MemberKey member, long lessonId) {
    done.getOrDefault(member, new HashMap<>()).remove(lessonId);
  }

  @Override
  public Set<Long> courses(MemberKey member, int most) {
    List<Long> latest = new ArrayList<>(enrolled.getOrDefault(member, Set.of()));
    Collections.reverse(latest);
    return new LinkedHashSet<>(latest.subList(0, Math.min(most, latest.size())));
  }

  @Override
  public Set<Long> enrolledIn(MemberKey member, Collection<Long> courseIds) {
    Set<Long> some = new LinkedHashSet<>(courses(member, Integer.MAX_VALUE));
    some.retainAll(courseIds);
    return some;
  }

  @Override
  public Map<Long, Set<MemberKey>> enrolled(Collection<Long> courseIds) {
    return by(enrolled, courseIds);
  }

  @Override
  public Map<Long, Set<MemberKey>> completed(Collection<Long> courseIds) {
    Map<MemberKey, Set<Long>> all = new HashMap<>();
    completed.forEach((member, courses) -> all.put(member, courses.keySet()));
    return by(all, courseIds);
  }

  private static Map<Long, Set<MemberKey>> by(
      Map<MemberKey, Set<Long>> courses, Collection<Long> courseIds) {
    Map<Long, Set<MemberKey>> who = new HashMap<>();
    courses.forEach(
        (member, ids) ->
            ids.stream()
                .filter(courseIds::contains)
                .forEach(id -> who.computeIfAbsent(id, none -> new LinkedHashSet<>()).add(member)));
    return who;
  }

  @Override
  public void complete(MemberKey member, long courseId, int version, Runnable with) {
    Completion completion = new Completion(courseId, version, Instant.EPOCH);
    if (completed.computeIfAbsent(member, none -> new LinkedHashMap<>()).put(courseId, completion)
        == null) {
      with.run();
    }
  }

  @Override
  public Optional<Completion> completion(MemberKey member, long courseId) {
    return Optional.ofNullable(completed.getOrDefault(member, Map.of()).get(courseId));
  }

  @Override
  public List<Completion> completions(MemberKey member) {
    return List.copyOf(completed.getOrDefault(member, Map.of()).values());
  }

  @Override
  public Optional<Instant> firstCompletion(long courseId) {
    return Optional.empty();
  }

  @Override
  public Map<MemberKey, MemberStanding> standings(Collection<MemberKey> members) {
    Map<MemberKey, MemberStanding> standings = new HashMap<>();
    for (MemberKey member : members) {
      List<Enrolled> courses =
          enrolled.getOrDefault(member, Set.of()).stream()
              .map(id -> new Enrolled(id, Instant.EPOCH))
              .toList();
      standings.put(
          member,
          new MemberStanding(
              courses, completed.getOrDefault(member, Map.of()).keySet(), Map.of(), done(member)));
    }
    return standings;
  }

  @Override
  public Map<Long, Set<MemberKey>> completedSince(Instant moment) {
    return completed(
        completed.values().stream().flatMap(courses -> courses.keySet().stream()).toList());
  }

  @Override
  public Map<MemberKey, List<Completion>> completions(Collection<MemberKey> members) {
    return members.stream()
        .filter(completed::containsKey)
        .collect(Collectors.toMap(member -> member, this::completions));
  }
}
