package nl.leerkring.assignments;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What came of a suggested course with one member, when it was more than a course begun. */
@Table("AssignResponse")
@Preload
public interface AoResponse extends Entity {
  /** Course page id and user key, joined, so that there is one. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getCourseId();

  void setCourseId(long id);

  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  Date getDeclinedAt();

  void setDeclinedAt(Date moment);

  Date getRemindedAt();

  void setRemindedAt(Date moment);

  int getReminders();

  void setReminders(int number);
}
