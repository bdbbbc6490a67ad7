package nl.leerkring.assignments;

import java.util.List;
import java.util.function.Function;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** A suggested course as leads see it: sums only. */
public final class SuggestedCourseView {
  private final SuggestedCourse suggested;
  private final Function<Holder, String> names;
  private final Site site;
  private final Texts texts;

  SuggestedCourseView(
      SuggestedCourse suggested, Function<Holder, String> names, Site site, Texts texts) {
    this.suggested = suggested;
    this.names = names;
    this.site = site;
    this.texts = texts;
  }

  public String getTitle() {
    return suggested.course().title();
  }

  public String getUrl() {
    return site.url(suggested.course().urlPath());
  }

  public int getPeople() {
    return suggested.people();
  }

  public int getBegun() {
    return suggested.begun();
  }

  public int getCompleted() {
    return suggested.completed();
  }

  public int getDeclined() {
    return suggested.declined();
  }

  /** Whom it was suggested to, each of which can be taken back. */
  public List<SuggestedToView> getWhom() {
    return suggested.assignments().stream()
        .map(one -> new SuggestedToView(one, names.apply(one.whom()), texts.locale()))
        .toList();
  }
}
