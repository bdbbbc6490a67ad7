package nl.leerkring.courses;

import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Site;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;

/** What stands at the foot of a lesson: where one is, and where to go. */
public final class LessonFootView {
  private final LessonInCourse place;
  private final List<Message> hints;
  private final Site site;
  private final Texts texts;

  LessonFootView(LessonInCourse place, List<Message> hints, Site site, Texts texts) {
    this.place = place;
    this.hints = hints;
    this.site = site;
    this.texts = texts;
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
    return view(place.lesson());
  }

  public int getNumber() {
    return place.index() + 1;
  }

  public int getTotal() {
    return place.course().lessons().size();
  }

  /** What is wrong in what the maker typed; empty for who may not edit the page. */
  public List<String> getHints() {
    return hints.stream().map(texts::of).toList();
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
    return lesson.map(this::view).orElse(null);
  }

  private LessonView view(Lesson lesson) {
    return new LessonView(lesson, place.course(), site, texts);
  }
}
