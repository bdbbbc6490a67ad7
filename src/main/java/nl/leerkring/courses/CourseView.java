package nl.leerkring.courses;

import java.util.List;
import nl.leerkring.host.Site;

/** A course as its cover shows it. */
public final class CourseView {
  private static final int WHOLE = 100;

  private final Course course;
  private final CourseCover cover;
  private final Site site;
  private final boolean editor;

  CourseView(Course course, CourseCover cover, Site site, boolean editor) {
    this.course = course;
    this.cover = cover;
    this.site = site;
    this.editor = editor;
  }

  public String getId() {
    return String.valueOf(course.page().id());
  }

  public String getTitle() {
    return course.page().title();
  }

  public String getFunctions() {
    return cover.functions();
  }

  /** What the reader will be able to do; empty when the maker did not say. */
  public String getOutcome() {
    return cover.outcome();
  }

  /** How long the course takes; 0 when the maker did not say. */
  public int getMinutes() {
    return cover.minutes();
  }

  /** What the maker typed for the minutes where that cannot be; empty when all is well. */
  public String getWrongMinutes() {
    return cover.wrongMinutes();
  }

  public List<LessonView> getLessons() {
    return course.lessons().stream().map(lesson -> new LessonView(lesson, site)).toList();
  }

  public boolean isEnrolled() {
    return course.enrolled();
  }

  public boolean isCompleted() {
    return course.isCompleted();
  }

  /** Whether the reader may edit the page, and so gets hints. */
  public boolean isEditor() {
    return editor;
  }

  public int getDone() {
    return course.done();
  }

  public int getTotal() {
    return course.lessons().size();
  }

  /** Progress from 0 to 100. */
  public int getPercent() {
    return course.lessons().isEmpty() ? 0 : WHOLE * course.done() / course.lessons().size();
  }

  /** Address of the first lesson that is not done; empty when all are. */
  public String getContinueUrl() {
    return course.next().map(lesson -> site.url(lesson.page().urlPath())).orElse("");
  }

  public String getEnrolUrl() {
    return site.url("/plugins/leerkring/enrol.action");
  }

  public String getMarkUrl() {
    return site.url("/plugins/leerkring/lessondone.action");
  }
}
