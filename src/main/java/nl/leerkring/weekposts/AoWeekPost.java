package nl.leerkring.weekposts;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link WeekPost}. */
@Table("WeekPost")
@Preload
public interface AoWeekPost extends Entity {
  /** Edition and space, joined, so that there is one. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  String getEditionName();

  void setEditionName(String name);

  @NotNull
  @Indexed
  String getSpaceKey();

  void setSpaceKey(String key);

  @NotNull
  String getOutcome();

  void setOutcome(String state);

  /** Milliseconds since the epoch. */
  @NotNull
  long getBegunMillis();

  void setBegunMillis(long moment);

  @NotNull
  long getUntilMillis();

  void setUntilMillis(long moment);

  int getTries();

  void setTries(int tries);

  long getPostId();

  void setPostId(long id);

  String getWhy();

  void setWhy(String why);
}
