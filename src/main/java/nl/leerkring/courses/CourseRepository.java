package nl.leerkring.courses;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;

/** What makers said of courses and lessons. */
interface CourseRepository {
  Optional<CourseFacts> find(long courseId);

  /** Every course that is listed; one query. */
  List<CourseFacts> listed();

  /** What is known of those of the pages that are listed courses; one query for hundreds. */
  Map<Long, CourseFacts> listed(Collection<Long> courseIds);

  /** Keeps what the cover says, when it differs from what is kept. */
  void learn(PageSummary page, CourseCover cover);

  void learnMinutes(long courseId, int minutes);

  /** Leaves the course out of lists until its page is shown again with a cover on it. */
  void unlist(long pageId);

  /** What was said of those lessons; of others nothing was. */
  Map<Long, LessonPlan> plans(Collection<Long> lessonIds);

  void learn(long lessonId, LessonPlan plan);

  /** When people were last asked to look at the lessons again. */
  Map<Long, Instant> lookAgain(Collection<Long> lessonIds);

  /** When somebody last said what a change of the lessons means, either way. */
  Map<Long, Instant> judged(Collection<Long> lessonIds);

  /** Keeps what the maker says of changed lessons; true stands for looking again. */
  void judge(MemberKey maker, long courseId, Map<Long, Boolean> lessons);
}
