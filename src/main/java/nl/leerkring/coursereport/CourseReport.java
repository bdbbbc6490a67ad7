package nl.leerkring.coursereport;

import java.time.YearMonth;
import java.util.List;

/**
 * How a course is doing.
 *
 * @param companyName whose people it is about; empty for everybody
 * @param lessons in the order of the course
 * @param questions the hardest first
 * @param companies each with its people; what was put together, or left out, as {@link Scope} says
 * @param months from the first enrolment on
 */
public record CourseReport(
    long courseId,
    String title,
    String companyName,
    int enrolled,
    int completed,
    List<LessonLine> lessons,
    List<QuestionLine> questions,
    List<CompanyLine> companies,
    List<MonthLine> months) {
  /** How many are done with a lesson. */
  public record LessonLine(String title, boolean isRequired, int done) {}

  /** A question; right is from 0 to 100. */
  public record QuestionLine(String lesson, String text, int answers, int right) {}

  /** A company; an empty name stands for the others together, or for people of none. */
  public record CompanyLine(Kind kind, String name, int enrolled, int completed) {
    /** Whom a line is about. */
    public enum Kind {
      COMPANY,
      OTHERS,
      NONE
    }
  }

  /** What happened in a month. */
  public record MonthLine(YearMonth month, int enrolled, int completed) {}
}
