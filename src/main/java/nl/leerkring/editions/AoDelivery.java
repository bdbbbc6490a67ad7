package nl.leerkring.editions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link Delivery}. */
@Table("Delivery")
@Preload
public interface AoDelivery extends Entity {
  /** Edition and user key, joined, so that it is claimed once. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  String getEditionName();

  void setEditionName(String name);

  /** Milliseconds since the epoch. */
  @NotNull
  @Indexed
  long getClosedMillis();

  void setClosedMillis(long moment);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** A name of {@link Delivery.State}. */
  @NotNull
  @Indexed
  String getOutcome();

  void setOutcome(String outcome);

  /** Keys of the items that go with it, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getItemKeys();

  void setItemKeys(String lines);

  /** Milliseconds since the epoch. */
  long getUntilMillis();

  void setUntilMillis(long moment);

  int getTries();

  void setTries(int tries);

  String getWhy();

  void setWhy(String why);
}
