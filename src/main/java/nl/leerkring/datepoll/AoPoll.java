package nl.leerkring.datepoll;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Moments among which people say when they can. */
@Table("DatePoll")
@Preload
public interface AoPoll extends Entity {
  int ZONE_LENGTH = 100;

  @NotNull
  @Unique
  long getPageId();

  void setPageId(long id);

  /** Id of a time zone. */
  @NotNull
  @StringLength(ZONE_LENGTH)
  String getZoneName();

  void setZoneName(String id);

  @NotNull
  int getMinutes();

  void setMinutes(int minutes);

  /** When each moment begins, in milliseconds, a line each. */
  @StringLength(StringLength.UNLIMITED)
  String getSlots();

  void setSlots(String lines);

  /** When the chosen one begins, in milliseconds; 0 while people may answer. */
  @NotNull
  long getChosen();

  void setChosen(long millis);

  /** Written by whoever changes the poll or what is said in it, so that they take turns. */
  @NotNull
  int getTurn();

  void setTurn(int turn);
}
