package nl.leerkring.courses;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.RawEntity;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.learning.Learning;
import nl.leerkring.learning.LearningListener;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.MacroParameters;

/** Courses in a real database and how members stand in them, for tests of other features. */
public final class TakenCourses {
  public final RealActiveObjects objects;
  public final Transactions transactions;
  public final Courses courses;
  public final CourseStandings standings;
  final ProgressRepository progress;
  public final InMemoryPages pages = new InMemoryPages();

  /**
   * @param more entities of the feature that is tested
   */
  @SafeVarargs
  public TakenCourses(
      Database database,
      Clock clock,
      List<LearningListener> listeners,
      Class<? extends RawEntity<?>>... more) {
    objects = new RealActiveObjects(database, "nl.leerkring", entities(more));
    transactions = new Transactions(new DatabaseTransactions(database));
    CourseRepository repository = new AoCourseRepository(objects, transactions, clock);
    ProgressRepository progress = new AoProgressRepository(objects, transactions, clock);
    CourseTrees trees = new CourseTrees(pages, repository, progress);
    courses =
        new Courses(
            trees, repository, progress, pages, new Learning(Optional.of(listeners)), clock);
    this.progress = progress;
    standings = new CourseStandings(repository, progress, trees, pages);
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends RawEntity<?>>[] entities(Class<? extends RawEntity<?>>[] more) {
    List<Class<?>> all =
        new ArrayList<>(
            List.of(
                AoEnrolment.class,
                AoLessonDone.class,
                AoCourse.class,
                AoLesson.class,
                AoCompletion.class,
                AoRevision.class));
    all.addAll(List.of(more));
    return all.toArray(Class[]::new);
  }

  /** Two lessons below a course, as its maker made it; their page ids follow the course's. */
  public void course(long id, String title, Member maker) {
    pages.add(id, title, 1);
    pages.add(id + 1, title + ": one", id);
    pages.add(id + 2, title + ": two", id);
    courses.show(maker, id, new CourseCover(new MacroParameters(Map.of())));
  }

  public void enrol(Member member, long course) {
    courses.enrol(member, course);
  }

  public void complete(Member member, long course) {
    courses.mark(member, course, course + 1, true);
    courses.mark(member, course, course + 2, true);
  }
}
