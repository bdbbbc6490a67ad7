package nl.leerkring.courses;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the maker said in the lesson macro of a page. */
@Table("Lesson")
@Preload
public interface AoLesson extends Entity {
  @NotNull
  @Unique
  long getPageId();

  void setPageId(long id);

  /** 0 when nothing was said. */
  int getMinutes();

  void setMinutes(int minutes);

  /** Name of a {@link DoneRule}. */
  @NotNull
  String getDoneRule();

  void setDoneRule(String rule);

  boolean isOptional();

  void setOptional(boolean optional);
}
