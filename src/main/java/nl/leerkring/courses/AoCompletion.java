package nl.leerkring.courses;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member completed a version of a course. Whatever is changed in the course, this stays. */
@Table("Completion")
@Preload
public interface AoCompletion extends Entity {
  /** Course page id, version and user key, joined, so that a second one cannot be. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getCourseId();

  void setCourseId(long id);

  int getVersion();

  void setVersion(int version);

  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  @NotNull
  Date getCompletedAt();

  void setCompletedAt(Date moment);
}
