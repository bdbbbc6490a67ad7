package nl.leerkring.digest;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When a member last opened a digest. */
@Table("DigestOpening")
@Preload
public interface AoOpening extends Entity {
  /** The member's user key. */
  @NotNull
  @Unique
  String getMemberKey();

  void setMemberKey(String key);

  /** Milliseconds since the epoch; the beginning of the day by UTC. */
  long getDayMillis();

  void setDayMillis(long day);
}
