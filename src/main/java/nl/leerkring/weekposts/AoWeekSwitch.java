package nl.leerkring.weekposts;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link WeekSwitch}. */
@Table("WeekSwitch")
@Preload
public interface AoWeekSwitch extends Entity {
  @NotNull
  @Unique
  String getSpaceKey();

  void setSpaceKey(String key);

  /** The user key of who switched it on. */
  @NotNull
  String getMemberKey();

  void setMemberKey(String key);

  /** Milliseconds since the epoch. */
  @NotNull
  long getSinceMillis();

  void setSinceMillis(long moment);
}
