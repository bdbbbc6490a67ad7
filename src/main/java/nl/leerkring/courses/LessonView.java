package nl.leerkring.courses;

import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** A lesson in the list of its course. */
public final class LessonView {
  private final Lesson lesson;
  private final Course course;
  private final Site site;
  private final Texts texts;

  LessonView(Lesson lesson, Course course, Site site, Texts texts) {
    this.lesson = lesson;
    this.course = course;
    this.site = site;
    this.texts = texts;
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

  /** Whether it changed so much since it was done that the maker asks to look again. */
  public boolean isLookAgain() {
    return lesson.state() == Lesson.State.LOOK_AGAIN;
  }

  public boolean isOptional() {
    return lesson.plan().isOptional();
  }

  /** 0 when the maker did not say. */
  public int getMinutes() {
    return lesson.plan().minutes();
  }

  /** Whether a button can say that it is done; else something on the page has to be done. */
  public boolean isBySaying() {
    return lesson.plan().rule().isBySaying();
  }

  /** When it is done, in a few words. */
  public String getRule() {
    return texts.get(lesson.plan().rule().textKey());
  }

  /** Title of the lesson that comes first; empty when this one may be done now. */
  public String getWaitsFor() {
    return course.waitsFor(lesson).map(before -> before.page().title()).orElse("");
  }
}
