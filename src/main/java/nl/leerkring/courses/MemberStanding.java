package nl.leerkring.courses;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a member stands in courses, by what is kept.
 *
 * @param enrolled latest first
 * @param completed ids of courses
 * @param done the course of each lesson that they are done with
 * @param doneAt when, by lesson
 */
record MemberStanding(
    List<Enrolled> enrolled, Set<Long> completed, Map<Long, Long> done, Map<Long, Instant> doneAt) {
  List<Enrolled> goingOn() {
    return enrolled.stream().filter(one -> !completed.contains(one.courseId())).toList();
  }

  long doneIn(long courseId) {
    return done.values().stream().filter(course -> course == courseId).count();
  }

  /** When they met which pages. */
  Map<Long, Instant> met() {
    Map<Long, Instant> met = new HashMap<>(doneAt);
    enrolled.forEach(one -> met.put(one.courseId(), one.at()));
    return met;
  }
}
