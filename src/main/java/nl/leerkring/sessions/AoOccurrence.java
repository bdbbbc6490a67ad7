package nl.leerkring.sessions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of an {@link Occurrence}. */
@Table("SessionTime")
@Preload
public interface AoOccurrence extends Entity {
  /** Page id and number, joined, so that no time is there twice. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getPageId();

  void setPageId(long id);

  @NotNull
  int getNthTime();

  void setNthTime(int number);

  /** Milliseconds since the epoch: MySQL cuts dates to seconds. */
  @NotNull
  @Indexed
  long getStartMillis();

  void setStartMillis(long moment);

  @NotNull
  @Indexed
  long getEndMillis();

  void setEndMillis(long moment);

  @NotNull
  boolean isMoved();

  void setMoved(boolean moved);

  @NotNull
  boolean isCalledOff();

  void setCalledOff(boolean off);

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  void setReason(String reason);

  @StringLength(StringLength.UNLIMITED)
  String getRecording();

  void setRecording(String address);

  @StringLength(StringLength.UNLIMITED)
  String getNotes();

  void setNotes(String address);

  /** Whether it was told that it is over. */
  @NotNull
  boolean isOverTold();

  void setOverTold(boolean told);
}
