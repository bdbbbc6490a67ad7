package nl.leerkring.news;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row of an {@link Activity}. */
@Table("Activity")
@Preload
public interface AoActivity extends Entity {
  @NotNull
  long getPageId();

  void setPageId(long id);

  /** Key of the space that the page was in then. */
  String getSpaceKey();

  void setSpaceKey(String key);

  @NotNull
  boolean isFresh();

  void setFresh(boolean fresh);

  /** Milliseconds since the epoch. */
  @NotNull
  @Indexed
  long getAtMillis();

  void setAtMillis(long moment);

  /** The user key of who did it, or none. */
  String getMemberKey();

  void setMemberKey(String key);
}
