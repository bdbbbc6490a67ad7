package nl.leerkring.courses;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.MemberKey;

/**
 * Enrolments, lessons done and courses completed. Each of them is kept once, however often and
 * wherever it is said; what is to happen with it happens in the same transaction.
 */
interface ProgressRepository {
  /** Whether the member enrolled in the course. */
  boolean isEnrolled(MemberKey member, long courseId);

  void enrol(MemberKey member, long courseId, Runnable with);

  /** When the member was done with those of the lessons that are done; one query for hundreds. */
  Map<Long, Instant> done(MemberKey member, Collection<Long> lessonIds);

  /** When the member was done with any lesson; one query. */
  Map<Long, Instant> done(MemberKey member);

  /** Keeps that the member is done; who was already is so from now. */
  void markDone(MemberKey member, long courseId, long lessonId, Runnable with);

  /** Which lessons of the course each of these people is done with; one query for hundreds. */
  Map<MemberKey, Set<Long>> done(long courseId, Collection<MemberKey> members);

  void markNotDone(MemberKey member, long lessonId);

  /** Page ids of the courses that the member enrolled in, latest first, at most so many. */
  Set<Long> courses(MemberKey member, int most);

  /** Those of the courses that the member enrolled in; one query for hundreds. */
  Set<Long> enrolledIn(MemberKey member, Collection<Long> courseIds);

  /** Who enrolled in the courses, by course; one query for hundreds of courses. */
  Map<Long, Set<MemberKey>> enrolled(Collection<Long> courseIds);

  /** Who completed any version of the courses, by course; one query for hundreds of courses. */
  Map<Long, Set<MemberKey>> completed(Collection<Long> courseIds);

  void complete(MemberKey member, long courseId, int version, Runnable with);

  /** The latest version of the course that the member completed. */
  Optional<Completion> completion(MemberKey member, long courseId);

  /** All that the member completed, the latest first. */
  List<Completion> completions(MemberKey member);

  /** How each of tens of members stands in their courses; three queries however many they are. */
  Map<MemberKey, MemberStanding> standings(Collection<MemberKey> members);

  /** Who completed which courses from that moment on, by course; one query. */
  Map<Long, Set<MemberKey>> completedSince(Instant moment);

  /** All that each of the members completed, who completed any; one query for hundreds. */
  Map<MemberKey, List<Completion>> completions(Collection<MemberKey> members);

  /** When somebody first completed the course. */
  Optional<Instant> firstCompletion(long courseId);
}
