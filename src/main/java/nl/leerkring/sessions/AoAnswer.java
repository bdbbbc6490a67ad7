package nl.leerkring.sessions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody who has, or waits for, a seat. The line is in order of ID. */
@Table("SessionAnswer")
@Preload
public interface AoAnswer extends Entity {
  /** Page id and user key, joined, so that nobody answers twice. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getPageId();

  void setPageId(long id);

  /** The member's user key. */
  @NotNull
  String getMemberKey();

  void setMemberKey(String key);

  /**
   * Page id and number of the seat, so that nobody shares one. Who waits has a key of their own
   * with {@code line|} before it, as some databases hold two empty ones for the same.
   */
  @NotNull
  @Unique
  String getSeatKey();

  void setSeatKey(String key);
}
