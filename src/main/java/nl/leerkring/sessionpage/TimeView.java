package nl.leerkring.sessionpage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;
import nl.leerkring.seats.Said;
import nl.leerkring.seats.Terms;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.SessionOnPage;

/** One time of a session, as its page shows it to one reader. */
public final class TimeView {
  private final SessionOnPage found;
  private final Meeting meeting;
  private final Member reader;
  private final Instant now;
  private final Moment moment;

  TimeView(SessionOnPage found, Meeting meeting, Member reader, Instant now) {
    this.found = found;
    this.meeting = meeting;
    this.reader = reader;
    this.now = now;
    this.moment = new Moment(reader);
  }

  public int getNumber() {
    return meeting.occurrence().number();
  }

  public String getWhen() {
    return moment.full(meeting.start());
  }

  /** The same in the zone where it was planned; empty when that is the reader's. */
  public String getWhenThere() {
    return found
        .session()
        .times()
        .map(times -> times.zone())
        .filter(zone -> moment.isElsewhere(meeting.start(), zone))
        .map(this::there)
        .orElse("");
  }

  private String there(ZoneId zone) {
    return moment.inZone(meeting.start(), zone);
  }

  public long getMinutes() {
    return java.time.Duration.between(meeting.start(), meeting.occurrence().end()).toMinutes();
  }

  public boolean isOff() {
    return meeting.occurrence().off();
  }

  public boolean isMoved() {
    return meeting.occurrence().moved();
  }

  public String getReason() {
    return meeting.occurrence().reason();
  }

  public boolean isOver() {
    return meeting.occurrence().isOver(now);
  }

  public boolean isUnderWay() {
    return meeting.occurrence().hasBegun(now) && !isOver();
  }

  /** Whether one can still answer. */
  public boolean isOpen() {
    return meeting.isOn() && !isOver();
  }

  public boolean isLimited() {
    return terms().isLimited();
  }

  public int getSeats() {
    return terms().seats();
  }

  public int getFree() {
    return meeting.free();
  }

  /** How many have a seat. */
  public int getComing() {
    return meeting.seats().seated().size();
  }

  public int getWaiting() {
    return meeting.seats().waiting().size();
  }

  /** Whether the reader would wait for other reasons than that no seat is free. */
  public boolean isShareFull() {
    return getFree() > 0 && meeting.seats().hasShare(found.home(), terms(), now);
  }

  /** When companies may have more than their share. */
  public String getOpenToAll() {
    return moment.brief(terms().openToAll());
  }

  public boolean isWaitNeeded() {
    return getFree() == 0 || isShareFull();
  }

  /** What the reader has: none, waiting, offered, reserved or seated. */
  public String getPlace() {
    return answer().map(Answer::place).orElse(Place.NONE).name().toLowerCase(Locale.ROOT);
  }

  /** What the reader said: yes, maybe, no or not_yet. */
  public String getSaid() {
    return answer().map(Answer::said).orElse(Said.NOT_YET).name().toLowerCase(Locale.ROOT);
  }

  public int getPlaceInLine() {
    return meeting.seats().placeInLine(reader.key());
  }

  /** Until when an offered seat can be confirmed. */
  public String getDeadline() {
    return answer().flatMap(Answer::deadline).map(moment::brief).orElse("");
  }

  public boolean isAttended() {
    return answer().filter(Answer::attended).isPresent();
  }

  public String getRecordingUrl() {
    return meeting.occurrence().recording();
  }

  public String getNotesUrl() {
    return meeting.occurrence().notes();
  }

  private Optional<Answer> answer() {
    return meeting.seats().of(reader.key());
  }

  private Terms terms() {
    return found.session().room().terms(meeting.start());
  }
}
