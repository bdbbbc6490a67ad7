package nl.leerkring.cohorts;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** A group as a reader sees it. */
public final class CohortView {
  private static final int WHOLE = 100;

  private final SeenCohort seen;
  private final Site site;
  private final Texts texts;

  CohortView(SeenCohort seen, Site site, Texts texts) {
    this.seen = seen;
    this.site = site;
    this.texts = texts;
  }

  public int getId() {
    return seen.cohort().id();
  }

  public String getName() {
    return seen.cohort().name();
  }

  public String getCourse() {
    return seen.course().title();
  }

  public String getCourseId() {
    return String.valueOf(seen.course().courseId());
  }

  public String getCourseUrl() {
    return site.url(seen.course().urlPath());
  }

  public String getUrl() {
    return site.url(Cohorts.path(seen.cohort()));
  }

  /** Where deeds go. */
  public String getDeedUrl() {
    return site.url("/plugins/leerkring/cohortdeed.action");
  }

  /** The day that it starts. */
  public String getStarts() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(texts.locale())
        .format(seen.cohort().starts());
  }

  public int getSize() {
    return seen.size();
  }

  public boolean isIn() {
    return seen.sight().isIn();
  }

  public boolean isAgreed() {
    return seen.sight().agrees();
  }

  public boolean isChangeable() {
    return seen.sight().mayChange();
  }

  /** Whether sums of the group are shown. */
  public boolean isSums() {
    return seen.sight().sums();
  }

  public int getCompleted() {
    return seen.completed();
  }

  /** Lessons that all of them did together, from 0 to 100 of all that there are for them. */
  public int getPercent() {
    int all = seen.size() * seen.lessons();
    return all == 0 ? 0 : WHOLE * seen.doneTogether() / all;
  }

  /** Who is in it, and how far where each agreed; none for who is not in it. */
  public List<ParticipantView> getPeople() {
    return seen.people().stream()
        .map(
            member ->
                new ParticipantView(
                    member.fullName(),
                    seen.sight().each()
                        ? texts.get(
                            "mylearning.progress",
                            seen.done().getOrDefault(member.key(), 0),
                            seen.lessons())
                        : ""))
        .toList();
  }

  public List<SessionLinkView> getSessions() {
    return seen.sessions().stream().map(page -> new SessionLinkView(page, site)).toList();
  }
}
