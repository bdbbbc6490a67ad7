package nl.leerkring.courses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.MemberKey;

/** Progress of one run; what is there is in the order in which it came. */
final class InMemoryProgress implements ProgressRepository {
  private final Map<MemberKey, Set<Long>> enrolled = new HashMap<>();
  private final Map<MemberKey, Map<Long, Set<Long>>> done = new HashMap<>();

  @Override
  public boolean isEnrolled(MemberKey member, long courseId) {
    return enrolled.getOrDefault(member, Set.of()).contains(courseId);
  }

  @Override
  public void enrol(MemberKey member, long courseId) {
    enrolled.computeIfAbsent(member, none -> new LinkedHashSet<>()).add(courseId);
  }

  @Override
  public Set<Long> done(MemberKey member, long courseId) {
    return done(member).getOrDefault(courseId, Set.of());
  }

  @Override
  public Map<Long, Set<Long>> done(MemberKey member) {
    return done.getOrDefault(member, Map.of());
  }

  @Override
  public void markDone(MemberKey member, long courseId, long lessonId) {
    done.computeIfAbsent(member, none -> new HashMap<>())
        .computeIfAbsent(courseId, none -> new LinkedHashSet<>())
        .add(lessonId);
  }

  @Override
  public void markNotDone(MemberKey member, long courseId, long lessonId) {
    done.getOrDefault(member, Map.of())
        .getOrDefault(courseId, new LinkedHashSet<>())
        .remove(lessonId);
  }

  @Override
  public Set<Long> courses(MemberKey member, int most) {
    List<Long> latest = new ArrayList<>(enrolled.getOrDefault(member, Set.of()));
    Collections.reverse(latest);
    return new LinkedHashSet<>(latest.subList(0, Math.min(most, latest.size())));
  }
}
