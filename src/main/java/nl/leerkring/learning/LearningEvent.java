package nl.leerkring.learning;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * Something that a member did in a course.
 *
 * @param once says what happened so that the same is told once only: the same text, the same event
 * @param courseId page id of the course; 0 when it was outside of one
 * @param pageId page id of what it was done with: the lesson, or the course itself
 * @param title of that page when it happened
 * @param score from 0 to 100; -1 when there is none
 */
public record LearningEvent(
    String once,
    Kind kind,
    MemberKey member,
    long courseId,
    long pageId,
    String title,
    int score,
    Instant at) {
  /** What can happen. */
  public enum Kind {
    ENROLLED,
    LESSON_DONE,
    QUIZ_PASSED,
    QUIZ_FAILED,
    COURSE_COMPLETED
  }
}
