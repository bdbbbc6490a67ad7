package nl.leerkring.courses;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member enrolled in a course. */
@Table("Enrolment")
@Preload
public interface AoEnrolment extends Entity {
  /** Course page id and user key, joined, so that a second enrolment cannot be. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getCourseId();

  void setCourseId(long id);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  @NotNull
  Date getEnrolledAt();

  void setEnrolledAt(Date moment);
}
