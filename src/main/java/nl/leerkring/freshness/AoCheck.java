package nl.leerkring.freshness;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link Check}. */
@Table("PageCheck")
@Preload
public interface AoCheck extends Entity {
  @NotNull
  @Unique
  long getPageId();

  void setPageId(long id);

  /** User key of who is asked; null when there is nobody. */
  @Indexed
  String getOwnerKey();

  void setOwnerKey(String key);

  @NotNull
  int getMonthCount();

  void setMonthCount(int months);

  /** Milliseconds since the epoch. */
  @NotNull
  long getCheckedMillis();

  void setCheckedMillis(long moment);

  /** User key; null as long as nobody checked it. */
  String getCheckedBy();

  void setCheckedBy(String key);

  /** Milliseconds since the epoch; follows from the others, for a query. */
  @NotNull
  long getDueMillis();

  void setDueMillis(long moment);

  /** Whether the macro was on the page when it was last shown. */
  @NotNull
  boolean isListed();

  void setListed(boolean listed);
}
