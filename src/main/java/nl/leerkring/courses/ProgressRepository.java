package nl.leerkring.courses;

import java.util.Map;
import java.util.Set;
import nl.leerkring.host.MemberKey;

/**
 * Enrolments and lessons done. Each of them is kept once, however often and wherever it is said.
 */
interface ProgressRepository {
  /** Whether the member enrolled in the course. */
  boolean isEnrolled(MemberKey member, long courseId);

  void enrol(MemberKey member, long courseId);

  /** Page ids of the lessons that the member marked done in the course; one query. */
  Set<Long> done(MemberKey member, long courseId);

  /** Page ids of the lessons done, by course, of all the member's courses; one query. */
  Map<Long, Set<Long>> done(MemberKey member);

  void markDone(MemberKey member, long courseId, long lessonId);

  void markNotDone(MemberKey member, long courseId, long lessonId);

  /** Page ids of the courses that the member enrolled in, latest first, at most so many. */
  Set<Long> courses(MemberKey member, int most);
}
