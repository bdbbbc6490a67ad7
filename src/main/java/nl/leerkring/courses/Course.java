package nl.leerkring.courses;

import java.util.List;
import java.util.Optional;
import nl.leerkring.host.PageSummary;

/**
 * A course as one member sees it.
 *
 * @param lessons those that the member may view, in page-tree order
 * @param enrolled whether the member enrolled
 */
record Course(PageSummary page, List<Lesson> lessons, boolean enrolled) {
  Course {
    lessons = List.copyOf(lessons);
  }

  int done() {
    return (int) lessons.stream().filter(Lesson::done).count();
  }

  /** Done with every lesson, of which there is at least one. */
  boolean isCompleted() {
    return enrolled && !lessons.isEmpty() && done() == lessons.size();
  }

  /** Where to go on: the first lesson that is not done. */
  Optional<Lesson> next() {
    return lessons.stream().filter(lesson -> !lesson.done()).findFirst();
  }
}
