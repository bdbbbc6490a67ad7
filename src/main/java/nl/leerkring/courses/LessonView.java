package nl.leerkring.courses;

import nl.leerkring.host.Site;

/** A lesson in the list of its course. */
public final class LessonView {
  private final Lesson lesson;
  private final Site site;

  LessonView(Lesson lesson, Site site) {
    this.lesson = lesson;
    this.site = site;
  }

  public String getId() {
    return String.valueOf(lesson.page().id());
  }

  public String getTitle() {
    return lesson.page().title();
  }

  public String getUrl() {
    return site.url(lesson.page().urlPath());
  }

  public boolean isDone() {
    return lesson.done();
  }
}
