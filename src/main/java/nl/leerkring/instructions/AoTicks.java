package nl.leerkring.instructions;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a member has ticked of an instruction, in the job that they are at now. */
@Table("Ticks")
@Preload
public interface AoTicks extends Entity {
  /** Page id and user key, joined. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** Ids of the steps with spaces between. */
  @StringLength(StringLength.UNLIMITED)
  String getSteps();

  void setSteps(String steps);

  @NotNull
  Date getTickedAt();

  void setTickedAt(Date moment);
}
