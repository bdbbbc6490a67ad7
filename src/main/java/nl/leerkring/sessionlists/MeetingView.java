package nl.leerkring.sessionlists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerkring.seats.Place;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.Occurrence;
import nl.leerkring.sessions.SeenMeeting;
import nl.leerkring.sessions.Session;

/** One time of a session in a list. */
public final class MeetingView {
  private final SeenMeeting seen;
  private final Map<String, String> owners;
  private final Reader reader;

  MeetingView(SeenMeeting seen, Map<String, String> owners, Reader reader) {
    this.seen = seen;
    this.owners = owners;
    this.reader = reader;
  }

  public String getTitle() {
    return seen.page().title();
  }

  public String getUrl() {
    return reader.site().url(seen.page().urlPath());
  }

  public String getDay() {
    return reader.day(reader.dayOf(seen));
  }

  /** When it begins. */
  public String getStart() {
    return reader.time(occurrence().start());
  }

  /** From when until when. */
  public String getHours() {
    return getStart() + " \u2013 " + reader.time(occurrence().end());
  }

  /** Kind, company, functions and seats, as far as there is something to say. */
  public List<String> getFacts() {
    List<String> facts = new ArrayList<>();
    Session session = meeting().session();
    facts.add(
        reader
            .words()
            .get("sessionlists.kind." + session.about().kind().name().toLowerCase(Locale.ROOT)));
    String owner = owners.getOrDefault(seen.page().spaceKey(), "");
    if (!owner.isEmpty()) {
      facts.add(owner);
    }
    if (!session.about().functions().isEmpty()) {
      facts.add(
          reader.words().get("sessionlists.for", String.join(", ", session.about().functions())));
    }
    if (meeting().isOn() && !isOver() && session.room().seats() > 0) {
      facts.add(
          meeting().free() > 0
              ? reader.words().get("sessionlists.free", meeting().free())
              : reader.words().get("sessionlists.full"));
    }
    return facts;
  }

  /** What the reader has of it; empty for nothing, and when it is over. */
  public String getOwn() {
    if (isOver() || isOff()) {
      return "";
    }
    if (meeting().session().isLedBy(reader.member().key())) {
      return reader.words().get("sessionlists.own.leads");
    }
    Place place =
        meeting().seats().of(reader.member().key()).map(one -> one.place()).orElse(Place.NONE);
    return place == Place.NONE
        ? ""
        : reader.words().get("sessionlists.own." + place.name().toLowerCase(Locale.ROOT));
  }

  /** Whether it is cancelled. */
  public boolean isOff() {
    return !meeting().isOn();
  }

  public boolean isOver() {
    return occurrence().isOver(reader.now());
  }

  public String getRecordingUrl() {
    return occurrence().recording();
  }

  public String getNotesUrl() {
    return occurrence().notes();
  }

  private Meeting meeting() {
    return seen.meeting();
  }

  private Occurrence occurrence() {
    return meeting().occurrence();
  }
}
