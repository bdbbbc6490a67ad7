package nl.leerkring.comments;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row of a {@link PageComment}. */
@Table("Comment")
@Preload
public interface AoComment extends Entity {
  @NotNull
  long getCommentId();

  void setCommentId(long id);

  @NotNull
  @Indexed
  long getPageId();

  void setPageId(long id);

  /** Key of the space that the page was in then. */
  @NotNull
  String getSpaceKey();

  void setSpaceKey(String key);

  @NotNull
  boolean isAsks();

  void setAsks(boolean asks);

  /** Milliseconds since the epoch. */
  @NotNull
  @Indexed
  long getAtMillis();

  void setAtMillis(long moment);

  /** The user key of who wrote, or none. */
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** The user key of who made the page, or none. */
  @Indexed
  String getMakerKey();

  void setMakerKey(String key);
}
