package nl.leerkring.practice;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A colleague's place at a work. */
@Table("PracticeReview")
@Preload
public interface AoReview extends Entity {
  /** Work and number of the place, joined, so that nobody shares one. */
  @NotNull
  @Unique
  String getPlaceKey();

  void setPlaceKey(String key);

  /** Work and user key, joined, so that nobody has two. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  int getWorkId();

  void setWorkId(int id);

  @NotNull
  @Indexed
  long getPageId();

  void setPageId(long id);

  /** The colleague's user key. */
  @NotNull
  @Indexed
  String getReviewerKey();

  void setReviewerKey(String key);

  @NotNull
  boolean isElsewhere();

  void setElsewhere(boolean elsewhere);

  @NotNull
  Date getClaimedAt();

  void setClaimedAt(Date moment);

  /** A line for each criterion; none before feedback is given. */
  @StringLength(StringLength.UNLIMITED)
  String getMarks();

  void setMarks(String marks);

  @NotNull
  boolean isThanked();

  void setThanked(boolean thanked);
}
