package nl.leerkring.courses;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A lesson among the others of its course, as one member sees it.
 *
 * @param index from 0, among the lessons that the member may view
 */
record LessonInCourse(Course course, int index) {
  /** Where the lesson is; empty when the course has no such lesson for this member. */
  static Optional<LessonInCourse> of(Course course, long lessonId) {
    OptionalInt index =
        IntStream.range(0, course.lessons().size())
            .filter(i -> course.lessons().get(i).page().id() == lessonId)
            .findFirst();
    return index.isEmpty()
        ? Optional.empty()
        : Optional.of(new LessonInCourse(course, index.getAsInt()));
  }

  Lesson lesson() {
    return course.lessons().get(index);
  }

  /** The lesson before; none at the first. */
  Optional<Lesson> previous() {
    return index == 0 ? Optional.empty() : Optional.of(course.lessons().get(index - 1));
  }

  /** The lesson after; none at the last. */
  Optional<Lesson> next() {
    return index + 1 == course.lessons().size()
        ? Optional.empty()
        : Optional.of(course.lessons().get(index + 1));
  }

  /** The lesson that comes first, where the course goes one after the other. */
  Optional<Lesson> waitsFor() {
    return course.waitsFor(lesson());
  }
}
