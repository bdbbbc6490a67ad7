package nl.leerkring.courses;

import java.util.stream.IntStream;
import nl.leerkring.host.Site;

/** What stands at the foot of a lesson: where one is, and where to go. */
public final class LessonFootView {
  private final Course course;
  private final int index;
  private final Site site;

  LessonFootView(Course course, long lessonId, Site site) {
    this.course = course;
    this.site = site;
    this.index =
        IntStream.range(0, course.lessons().size())
            .filter(i -> course.lessons().get(i).page().id() == lessonId)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException("Lesson " + lessonId + " is not in its own course"));
  }

  public String getCourseId() {
    return String.valueOf(course.page().id());
  }

  public String getCourseTitle() {
    return course.page().title();
  }

  public String getCourseUrl() {
    return site.url(course.page().urlPath());
  }

  public LessonView getLesson() {
    return new LessonView(course.lessons().get(index), site);
  }

  public int getNumber() {
    return index + 1;
  }

  public int getTotal() {
    return course.lessons().size();
  }

  /** The lesson before; none at the first. */
  public LessonView getPrevious() {
    return index == 0 ? null : new LessonView(course.lessons().get(index - 1), site);
  }

  /** The lesson after; none at the last. */
  public LessonView getNext() {
    return index + 1 == course.lessons().size()
        ? null
        : new LessonView(course.lessons().get(index + 1), site);
  }

  public String getMarkUrl() {
    return site.url("/plugins/leerkring/lessondone.action");
  }
}
