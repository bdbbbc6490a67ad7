package nl.leerkring.sessionpage;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import nl.leerkring.afterwards.Remark;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;
import nl.leerkring.seats.Said;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.SessionOnPage;

/** One time of a session, as its host sees it. */
public final class HostView {
  private final TimeView time;
  private final SessionOnPage found;
  private final Meeting meeting;
  private final SessionCard.People people;
  private final List<Remark> remarks;

  HostView(
      TimeView time,
      SessionOnPage found,
      Meeting meeting,
      SessionCard.People people,
      List<Remark> remarks) {
    this.time = time;
    this.found = found;
    this.meeting = meeting;
    this.people = people;
    this.remarks = remarks;
  }

  public String getTitle() {
    return found.page().title();
  }

  public TimeView getTime() {
    return time;
  }

  public List<SeatView> getSeated() {
    return with(answer -> answer.place() == Place.SEATED);
  }

  /** Who has yet to confirm a seat. */
  public List<SeatView> getPending() {
    return with(answer -> answer.place() == Place.OFFERED || answer.place() == Place.RESERVED);
  }

  /** First come first. */
  public List<SeatView> getWaiting() {
    return with(answer -> answer.place() == Place.WAITING);
  }

  public List<SeatView> getMaybe() {
    return with(answer -> answer.place() == Place.NONE && answer.said() == Said.MAYBE);
  }

  private List<SeatView> with(Predicate<Answer> which) {
    return meeting.seats().answers().stream()
        .filter(which)
        .map(answer -> new SeatView(answer, people))
        .toList();
  }

  public String getRecording() {
    return meeting.occurrence().recording();
  }

  public String getNotes() {
    return meeting.occurrence().notes();
  }

  /** Local start in the zone in which it was planned, as a form has it. */
  public String getStart() {
    return found
        .session()
        .times()
        .map(times -> LocalDateTime.ofInstant(meeting.start(), times.zone()).toString())
        .orElse("");
  }

  /** What people said of it; only for the host and the speakers. */
  public List<String> getRemarks() {
    return remarks.stream().map(Remark::words).toList();
  }

  /** Whether one time can be moved or cancelled here; a whole session is, where it is planned. */
  public boolean isChangeable() {
    return found.editor() && found.session().isSeries() && time.isOpen();
  }
}
