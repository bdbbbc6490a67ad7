package nl.leerkring.seats;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of an {@link Answer}. */
@Table("SeatAnswer")
@Preload
public interface AoAnswer extends Entity {
  /** Table and user key, joined, so that nobody answers twice. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  /** What it is an answer to. */
  @NotNull
  @Indexed
  long getTableId();

  void setTableId(long id);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** Empty for who is of no company. */
  @StringLength(10)
  String getCompanyKey();

  void setCompanyKey(String key);

  /** Name of a {@link Said}. */
  @NotNull
  @StringLength(10)
  String getSaid();

  void setSaid(String said);

  /** Name of a {@link Place}. */
  @NotNull
  @Indexed
  @StringLength(10)
  String getSeatState();

  void setSeatState(String place);

  @NotNull
  long getSeatOrder();

  void setSeatOrder(long order);

  /** Milliseconds since the epoch; 0 for none. */
  @NotNull
  long getDeadlineMillis();

  void setDeadlineMillis(long moment);

  @NotNull
  boolean isAttended();

  void setAttended(boolean attended);
}
