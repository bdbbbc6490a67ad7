package nl.leerkring.courses;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.leads.Homes;
import nl.leerkring.persistence.Transactions;

/** Courses with everything that is kept of them, for tests of features that tell of it. */
public final class CoursesOnADatabase {
  private final Courses courses;
  private final CourseHistories histories;

  public CoursesOnADatabase(
      ActiveObjects objects, Transactions transactions, Pages pages, Clock clock, Who who) {
    AoCourseRepository made = new AoCourseRepository(objects, transactions, clock);
    AoProgressRepository progress = new AoProgressRepository(objects, transactions, clock);
    AoHistoryRepository history = new AoHistoryRepository(objects, transactions);
    courses =
        CoursesWithoutAHost.of(
            pages, made, progress, clock, new Participants(history, who.members(), who.homes()));
    histories = new CourseHistories(new CourseTrees(pages, made, progress), made, history);
  }

  /** Who is who. */
  public record Who(Members members, Homes homes) {}

  /** The tables that it takes. */
  @SuppressWarnings("unchecked")
  public static Class<? extends net.java.ao.RawEntity<?>>[] tables() {
    return new Class[] {
      AoCourse.class,
      AoLesson.class,
      AoRevision.class,
      AoEnrolment.class,
      AoLessonDone.class,
      AoCompletion.class,
      AoParticipant.class
    };
  }

  public CourseHistories histories() {
    return histories;
  }

  /** Somebody puts the macro on a page. */
  public void make(Member maker, long courseId) {
    CoursesWithoutAHost.made(courses, maker, courseId);
  }

  public void enrol(Member member, long courseId) {
    courses.enrol(member, courseId);
  }

  public void done(Member member, long courseId, long lessonId) {
    courses.mark(member, courseId, lessonId, true);
  }
}
