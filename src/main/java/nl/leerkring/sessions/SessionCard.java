package nl.leerkring.sessions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;

/** A session as its page shows it to one reader. */
public final class SessionCard {
  private final SessionOnPage found;
  private final Member reader;
  private final Site site;
  private final boolean over;
  private final boolean editor;

  SessionCard(SessionOnPage found, Member reader, Site site, boolean over, boolean editor) {
    this.found = found;
    this.reader = reader;
    this.site = site;
    this.over = over;
    this.editor = editor;
  }

  public String getId() {
    return String.valueOf(found.page().id());
  }

  public String getGoal() {
    return found.session().goal();
  }

  public List<AgendaItemView> getAgenda() {
    return found.session().agenda().stream().map(AgendaItemView::new).toList();
  }

  public String getSpeakers() {
    return found.session().speakers();
  }

  /** Date and time in the reader's language and zone, with the zone's name. */
  public String getWhen() {
    return inZone(reader.zone());
  }

  /** The same in the zone where it was planned; empty when that is the reader's. */
  public String getWhenThere() {
    ZoneId there = found.session().zone();
    Instant start = found.session().start();
    boolean same =
        there.getRules().getOffset(start).equals(reader.zone().getRules().getOffset(start));
    return same ? "" : inZone(there);
  }

  private String inZone(ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(reader.locale())
            .format(found.session().start().atZone(zone))
        + " ("
        + zone.getId()
        + ")";
  }

  public long getMinutes() {
    return found.session().length().toMinutes();
  }

  public int getSeats() {
    return found.session().seats();
  }

  public int getFree() {
    return found.answers().free(found.session());
  }

  public boolean isSeated() {
    return found.answers().isSeated(reader.key());
  }

  /** From 1 for who is next; 0 for who does not wait. */
  public int getPlaceInLine() {
    return found.answers().placeInLine(reader.key());
  }

  public boolean isOver() {
    return over;
  }

  /** Whether the reader may plan it anew. */
  public boolean isEditor() {
    return editor;
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
