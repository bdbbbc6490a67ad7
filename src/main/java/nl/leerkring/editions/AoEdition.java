package nl.leerkring.editions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of an {@link Edition}. */
@Table("Edition")
@Preload
public interface AoEdition extends Entity {
  @NotNull
  @Unique
  String getEditionName();

  void setEditionName(String name);

  boolean isCancelled();

  void setCancelled(boolean cancelled);

  boolean isEverybodyNow();

  void setEverybodyNow(boolean now);

  /** Milliseconds since the epoch. */
  long getFromMillis();

  void setFromMillis(long moment);

  /** Milliseconds since the epoch. */
  long getNextMillis();

  void setNextMillis(long moment);
}
