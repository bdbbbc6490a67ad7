package nl.leerkring.sessionpage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.leerkring.afterwards.Afterwards;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Site;
import nl.leerkring.sessions.Kind;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.Session;
import nl.leerkring.sessions.SessionOnPage;
import nl.leerkring.sessions.State;
import nl.leerkring.web.Texts;

/** A session as its page shows it to one reader. */
public final class SessionCard {
  private final SessionOnPage found;
  private final Member reader;
  private final People people;
  private final Site site;
  private final Instant now;
  private final String remark;

  /**
   * @param remark what the reader said of it, if anything
   */
  SessionCard(SessionOnPage found, Member reader, People people, Here here, String remark) {
    this.found = found;
    this.reader = reader;
    this.people = people;
    this.site = here.site();
    this.now = here.now();
    this.remark = remark;
  }

  /** Where and when it is looked at. */
  record Here(Site site, Instant now) {}

  /** Names of people and companies in the reader's language. */
  record People(
      Function<MemberKey, String> name,
      Function<MemberKey, String> userName,
      Function<String, String> company,
      Texts texts) {}

  public String getId() {
    return String.valueOf(found.page().id());
  }

  public boolean isWebinar() {
    return session().about().kind() == Kind.WEBINAR;
  }

  public boolean isDraft() {
    return session().isDraft();
  }

  public boolean isCancelled() {
    return session().state() == State.CANCELLED;
  }

  /** Why it is cancelled; empty when nobody said. */
  public String getReason() {
    return session().reason();
  }

  public String getGoal() {
    return session().about().goal();
  }

  public List<AgendaItemView> getAgenda() {
    return session().about().agenda().stream().map(AgendaItemView::new).toList();
  }

  /** Names, guests in words; an account that is gone has none. */
  public String getSpeakers() {
    return String.join(
        ", ",
        session().about().speakers().stream()
            .map(one -> one.member().map(people.name()).orElse(one.guest()))
            .filter(name -> !name.isEmpty())
            .toList());
  }

  /** Full name; empty when nobody hosts it. */
  public String getHost() {
    return session().host().map(people.name()).orElse("");
  }

  public String getFunctions() {
    return String.join(", ", session().about().functions());
  }

  /** The language's name in the reader's own; empty when it is not said. */
  public String getLanguage() {
    String language = session().about().language();
    return language.isEmpty()
        ? ""
        : Locale.forLanguageTag(language).getDisplayLanguage(reader.locale());
  }

  /** Names of the companies that it is for; empty when it is for all. */
  public String getCompanies() {
    return String.join(
        ", ", session().room().companies().stream().map(people.company()).sorted().toList());
  }

  public boolean isInvited() {
    return found.invited();
  }

  public List<MaterialView> getMaterial() {
    return session().about().material().stream().map(one -> new MaterialView(one, site)).toList();
  }

  public String getPlace() {
    return session().room().place();
  }

  /** Only for who takes part in the next meeting or leads it; empty for everybody else. */
  public String getMeetingLink() {
    boolean forThem =
        found.editor() || next().filter(meeting -> meeting.isPartOf(reader.key())).isPresent();
    return forThem ? session().room().link() : "";
  }

  /** Whether there is a link that the reader does not get to see. */
  public boolean isLinkKept() {
    return !session().room().link().isEmpty() && getMeetingLink().isEmpty();
  }

  public int getShare() {
    return session().room().share();
  }

  /** The time that the card is about; null for a draft without one. */
  public TimeView getTime() {
    return next().map(this::view).orElse(null);
  }

  public boolean isSeries() {
    return session().isSeries();
  }

  /** All times of a series that are still to come. */
  public List<TimeView> getTimes() {
    return found.meetings().stream()
        .filter(meeting -> !meeting.occurrence().isOver(now))
        .map(this::view)
        .toList();
  }

  /** Times that are over and left something. */
  public List<TimeView> getPast() {
    return found.meetings().stream()
        .filter(meeting -> meeting.occurrence().isOver(now))
        .map(this::view)
        .filter(time -> !time.getRecordingUrl().isEmpty() || !time.getNotesUrl().isEmpty())
        .toList();
  }

  /** Names of who has a seat at the next meeting, for who takes part in it. */
  public String getNames() {
    return next()
        .filter(meeting -> found.editor() || meeting.isPartOf(reader.key()))
        .map(meeting -> meeting.seats().seated().stream().map(people.name()).toList())
        .map(names -> String.join(", ", names))
        .orElse("");
  }

  private TimeView view(Meeting meeting) {
    return new TimeView(found, meeting, reader, now);
  }

  private Optional<Meeting> next() {
    return found.next(now);
  }

  private Session session() {
    return found.session();
  }

  /** Whether the reader may plan it anew. */
  public boolean isEditor() {
    return found.editor();
  }

  /** What editors should know, a sentence each. */
  public List<String> getHints() {
    return new SessionHints(session(), people.texts()).all();
  }

  /** Whether the reader may say by a click that they are there. */
  public boolean isAttending() {
    return next()
        .filter(meeting -> Afterwards.isNow(meeting, now))
        .filter(meeting -> meeting.seats().isSeated(reader.key()))
        .isPresent();
  }

  /** Whether the reader was there and may say something of it. */
  public boolean isAsked() {
    return next()
        .filter(meeting -> meeting.occurrence().hasBegun(now))
        .filter(meeting -> meeting.seats().isSeated(reader.key()))
        .isPresent();
  }

  /** What the reader said of it; empty when nothing. */
  public String getRemark() {
    return remark;
  }

  /** Whether the reader sees who comes. */
  public boolean isKept() {
    return found.isKeptBy(reader.key()) && !session().isDraft();
  }

  /** Whether it is over and left neither recording nor notes, which its host could add. */
  public boolean isLeftOpen() {
    return isKept()
        && next()
            .map(Meeting::occurrence)
            .filter(one -> one.isOver(now) && one.recording().isEmpty() && one.notes().isEmpty())
            .isPresent();
  }

  public String getHostUrl() {
    int number = next().map(meeting -> meeting.occurrence().number()).orElse(0);
    return site.url(
        "/plugins/leerkring/sessionhost.action?pageId=" + getId() + "&number=" + number);
  }

  public String getAttendUrl() {
    return site.url("/plugins/leerkring/attend.action");
  }

  public String getRemarkUrl() {
    return site.url("/plugins/leerkring/sessionremark.action");
  }

  public String getAnswerUrl() {
    return site.url("/plugins/leerkring/rsvp.action");
  }

  public String getCalendarUrl() {
    return site.url("/rest/leerkring/1.0/sessions/" + getId() + ".ics");
  }

  public String getPlanUrl() {
    return site.url("/plugins/leerkring/session.action?pageId=" + getId());
  }
}
