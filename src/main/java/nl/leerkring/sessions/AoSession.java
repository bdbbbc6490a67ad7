package nl.leerkring.sessions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link Session}. */
@Table("Session")
@Preload
public interface AoSession extends Entity {
  /** Id of the page that the session lives on. */
  @NotNull
  @Unique
  long getPageId();

  void setPageId(long id);

  @StringLength(StringLength.UNLIMITED)
  String getGoal();

  void setGoal(String goal);

  /** Minutes, a blank and a title, one item a line. */
  @StringLength(StringLength.UNLIMITED)
  String getAgenda();

  void setAgenda(String lines);

  @StringLength(StringLength.UNLIMITED)
  String getSpeakers();

  void setSpeakers(String speakers);

  /** Milliseconds since the epoch: MySQL cuts dates to seconds. */
  @NotNull
  @Indexed
  long getStartMillis();

  void setStartMillis(long moment);

  /** Such as Europe/Amsterdam. */
  @NotNull
  String getZoneName();

  void setZoneName(String zone);

  @NotNull
  int getLengthMinutes();

  void setLengthMinutes(int minutes);

  @NotNull
  int getSeatCount();

  void setSeatCount(int seats);

  @NotNull
  int getRevision();

  void setRevision(int revision);
}
