package nl.leerkring.courses;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member is done with a lesson. */
@Table("LessonDone")
@Preload
public interface AoLessonDone extends Entity {
  /** Course page id, lesson page id and user key, joined, so that a second one cannot be. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  long getCourseId();

  void setCourseId(long id);

  @NotNull
  long getLessonId();

  void setLessonId(long id);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  @NotNull
  Date getDoneAt();

  void setDoneAt(Date moment);
}
