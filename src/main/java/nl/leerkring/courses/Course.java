package nl.leerkring.courses;

import java.util.List;
import java.util.Optional;
import nl.leerkring.host.PageSummary;

/**
 * A course as one member sees it.
 *
 * @param lessons those that the member may view, in page-tree order
 * @param standing how the member stands in it
 */
record Course(PageSummary page, CourseFacts facts, List<Lesson> lessons, Standing standing) {
  Course {
    lessons = List.copyOf(lessons);
  }

  /**
   * How a member stands in a course.
   *
   * @param completion the latest version that they completed
   */
  record Standing(boolean enrolled, Optional<Completion> completion) {}

  boolean enrolled() {
    return standing.enrolled();
  }

  /** How many of the required lessons are done; of all, where none is required. */
  int done() {
    return (int) counted().stream().filter(Lesson::done).count();
  }

  /** How many lessons it takes to complete it. */
  int total() {
    return counted().size();
  }

  private List<Lesson> counted() {
    List<Lesson> required = lessons.stream().filter(Lesson::isRequired).toList();
    return required.isEmpty() ? lessons : required;
  }

  /** Whether it was completed, whatever changed in it since. */
  boolean isCompleted() {
    return standing.completion().isPresent();
  }

  /** Done with every lesson that counts, of which there is at least one. */
  boolean isAllDone() {
    return enrolled() && !lessons.isEmpty() && done() == total();
  }

  /** Where to go on: the first required lesson that is not done, else any that is not. */
  Optional<Lesson> next() {
    return counted().stream()
        .filter(lesson -> !lesson.done())
        .findFirst()
        .or(() -> lessons.stream().filter(lesson -> !lesson.done()).findFirst());
  }

  /** The lesson to do before this one, where the maker asks for one after the other. */
  Optional<Lesson> waitsFor(Lesson lesson) {
    if (!facts.cover().inSequence()) {
      return Optional.empty();
    }
    return lessons.stream()
        .takeWhile(before -> before.page().id() != lesson.page().id())
        .filter(before -> before.isRequired() && before.state() == Lesson.State.OPEN)
        .findFirst();
  }

  /** In all: what the maker said, or the lessons together; 0 when neither is known. */
  int minutes() {
    int said = facts.cover().minutes();
    return said > 0 ? said : lessons.stream().mapToInt(lesson -> lesson.plan().minutes()).sum();
  }
}
