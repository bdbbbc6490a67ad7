package nl.leerkring.recall;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member wants no more questions of a course. */
@Table("RecallOff")
@Preload
public interface AoRecallOff extends Entity {
  /** Course page id and user key, joined, so that there is one. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  long getCourseId();

  void setCourseId(long id);

  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);
}
