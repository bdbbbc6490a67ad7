package nl.leerkring.digest;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One edition for one member: claimed, and how it ended. */
@Table("Delivery")
@Preload
public interface AoDelivery extends Entity {
  /** Edition and user key, joined, so that it is claimed once. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  String getEditionName();

  void setEditionName(String name);

  /** When the edition closed; milliseconds since the epoch. */
  @NotNull
  long getClosedMillis();

  void setClosedMillis(long moment);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** CLAIMED, or a name of {@link DigestLedger.End}. */
  @NotNull
  String getOutcome();

  void setOutcome(String outcome);

  /** Keys of the items that went with it, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getItemKeys();

  void setItemKeys(String lines);
}
