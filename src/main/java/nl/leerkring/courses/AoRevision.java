package nl.leerkring.courses;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** What the maker said about a lesson that changed after people had finished it. */
@Table("Revision")
@Preload
public interface AoRevision extends Entity {
  @NotNull
  @Indexed
  long getLessonId();

  void setLessonId(long id);

  /** Whether people are asked to look again; else it was a correction. */
  boolean isLookAgain();

  void setLookAgain(boolean lookAgain);

  @NotNull
  Date getSaidAt();

  void setSaidAt(Date moment);

  /** The maker's user key. */
  @NotNull
  String getSaidBy();

  void setSaidBy(String key);
}
