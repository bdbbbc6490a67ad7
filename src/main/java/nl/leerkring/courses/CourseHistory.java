package nl.leerkring.courses;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;

/**
 * Who did what in a course, for reports.
 *
 * @param lessons those that the asker may view, in order
 * @param companies keys by member, of those who counted for one when they enrolled
 * @param completed when each first did
 */
public record CourseHistory(
    PageSummary page,
    List<LessonHistory> lessons,
    Map<MemberKey, String> companies,
    Map<MemberKey, Instant> enrolled,
    Map<MemberKey, Instant> completed) {
  /** How many of the lessons the member is done with. */
  public int lessonsOf(MemberKey member) {
    return (int) lessons.stream().filter(lesson -> lesson.done().contains(member)).count();
  }

  /** A lesson and who is done with it. */
  public record LessonHistory(PageSummary page, boolean isRequired, Set<MemberKey> done) {}
}
