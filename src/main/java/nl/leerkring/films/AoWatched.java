package nl.leerkring.films;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far a member watched a film. */
@Table("Watched")
@Preload
public interface AoWatched extends Entity {
  /** Page id, file name and user key, joined. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** Slices of five seconds that were played, as their numbers from 0 with commas between. */
  @StringLength(StringLength.UNLIMITED)
  String getSlices();

  void setSlices(String slices);

  /** Where the member left, in seconds. */
  int getLeftAt();

  void setLeftAt(int seconds);

  /** From 0 to 100. */
  int getShare();

  void setShare(int share);

  @NotNull
  Date getWatchedAt();

  void setWatchedAt(Date moment);
}
