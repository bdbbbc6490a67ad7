package nl.leerkring.courses;

import java.util.Optional;
import nl.leerkring.host.Site;

/** What stands at the foot of a lesson: where one is, and where to go. */
public final class LessonFootView {
  private final LessonInCourse place;
  private final Site site;

  LessonFootView(LessonInCourse place, Site site) {
    this.place = place;
    this.site = site;
  }

  public String getCourseId() {
    return String.valueOf(place.course().page().id());
  }

  public String getCourseTitle() {
    return place.course().page().title();
  }

  public String getCourseUrl() {
    return site.url(place.course().page().urlPath());
  }

  public LessonView getLesson() {
    return new LessonView(place.lesson(), site);
  }

  public int getNumber() {
    return place.index() + 1;
  }

  public int getTotal() {
    return place.course().lessons().size();
  }

  /** The lesson before; null at the first, which a template takes for no. */
  public LessonView getPrevious() {
    return view(place.previous());
  }

  /** The lesson after; null at the last, which a template takes for no. */
  public LessonView getNext() {
    return view(place.next());
  }

  public String getMarkUrl() {
    return site.url("/plugins/leerkring/lessondone.action");
  }

  private LessonView view(Optional<Lesson> lesson) {
    return lesson.map(found -> new LessonView(found, site)).orElse(null);
  }
}
