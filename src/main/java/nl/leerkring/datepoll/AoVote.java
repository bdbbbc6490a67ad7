package nl.leerkring.datepoll;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one member said of one moment of a poll. */
@Table("DatePollVote")
@Preload
public interface AoVote extends Entity {
  int NAME_LENGTH = 20;

  /** Page id, moment and user key, joined, so that each counts once. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getPageId();

  void setPageId(long id);

  /** When the moment begins, in milliseconds. */
  @NotNull
  long getSlotMillis();

  void setSlotMillis(long millis);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** Name of a {@link Can}. */
  @NotNull
  @StringLength(NAME_LENGTH)
  String getAnswer();

  void setAnswer(String name);
}
