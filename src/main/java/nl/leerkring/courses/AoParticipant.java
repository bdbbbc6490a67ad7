package nl.leerkring.courses;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** For which company a member counted when they enrolled in a course. */
@Table("Participant")
@Preload
public interface AoParticipant extends Entity {
  /** Course page id and user key, joined. */
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
  String getCompanyKey();

  void setCompanyKey(String key);
}
