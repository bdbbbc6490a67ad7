package nl.leerkring.mylearning;

import nl.leerkring.courses.CourseProgress;
import nl.leerkring.host.Site;

/** A course that the reader has going on. */
public final class LearningView {
  private final CourseProgress course;
  private final Site site;

  LearningView(CourseProgress course, Site site) {
    this.course = course;
    this.site = site;
  }

  public String getTitle() {
    return course.title();
  }

  public String getUrl() {
    return site.url(course.urlPath());
  }

  public int getDone() {
    return course.done();
  }

  public int getTotal() {
    return course.lessons();
  }
}
