package nl.leerkring.courses;

import java.util.List;
import java.util.Locale;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** A course as its cover shows it. */
public final class CourseView {
  private static final int WHOLE = 100;

  private final Course course;
  private final Site site;
  private final Texts texts;
  private final CourseSurroundings around;

  CourseView(Course course, CourseSurroundings around, Site site, Texts texts) {
    this.course = course;
    this.around = around;
    this.site = site;
    this.texts = texts;
  }

  public String getId() {
    return String.valueOf(course.page().id());
  }

  public String getTitle() {
    return course.page().title();
  }

  /** The job roles that it is for, with commas between; empty for everybody. */
  public String getFunctions() {
    return String.join(", ", cover().functions());
  }

  /** What the reader will be able to do; empty when the maker did not say. */
  public String getOutcome() {
    return cover().outcome();
  }

  /** How long the course takes; 0 when nobody said. */
  public int getMinutes() {
    return course.minutes();
  }

  /** Who made it, with their companies; empty when nobody of them is there any more. */
  public String getMakers() {
    return String.join(", ", around.makers());
  }

  /** In one sentence what it takes to complete it. */
  public String getRule() {
    String count =
        course.total() == course.lessons().size()
            ? texts.get("courses.rule.all", course.total())
            : texts.get("courses.rule.required", course.total(), course.lessons().size());
    return cover().inSequence() ? count + " " + texts.get("courses.rule.sequence") : count;
  }

  /** The courses to complete first; none where the reader may begin. */
  public List<PageLinkView> getMissing() {
    return around.missing().stream().map(page -> new PageLinkView(page, site)).toList();
  }

  /** What is wrong in what the maker typed; empty for who may not edit the page. */
  public List<String> getHints() {
    return around.hints().stream().map(texts::of).toList();
  }

  public List<LessonView> getLessons() {
    return course.lessons().stream()
        .map(lesson -> new LessonView(lesson, course, site, texts))
        .toList();
  }

  public boolean isEnrolled() {
    return course.enrolled();
  }

  public boolean isCompleted() {
    return course.isCompleted();
  }

  /** Whether there are lessons that came, or changed, after the reader completed it. */
  public boolean isChangedSince() {
    return course.isCompleted() && !course.isAllDone();
  }

  /** Whether the reader may edit the page, and so gets hints. */
  public boolean isEditor() {
    return around.isEditor();
  }

  /** How many lessons changed after somebody finished, of which the maker said nothing yet. */
  public int getChanged() {
    return around.changed();
  }

  public int getDone() {
    return course.done();
  }

  public int getTotal() {
    return course.total();
  }

  /** Progress from 0 to 100. */
  public int getPercent() {
    return course.total() == 0 ? 0 : WHOLE * course.done() / course.total();
  }

  /** Address of the lesson to go on with; empty when all are done. */
  public String getContinueUrl() {
    return course.next().map(lesson -> site.url(lesson.page().urlPath())).orElse("");
  }

  public String getEnrolUrl() {
    return site.url("/plugins/leerkring/enrol.action");
  }

  public String getMarkUrl() {
    return site.url("/plugins/leerkring/lessondone.action");
  }

  /** Where a lead suggests it to people; empty for who leads no company. */
  public String getSuggestUrl() {
    return around.isLead() ? site.url("/plugins/leerkring/suggest.action?pageId=" + getId()) : "";
  }

  public String getChangedUrl() {
    return site.url("/plugins/leerkring/coursechanges.action?pageId=" + getId());
  }

  /** The course's language for people, in the reader's; empty when the maker did not say. */
  public String getLanguage() {
    String tag = cover().language();
    return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(texts.locale());
  }

  private CourseCover cover() {
    return course.facts().cover();
  }
}
