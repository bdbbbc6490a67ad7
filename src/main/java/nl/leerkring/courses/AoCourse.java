package nl.leerkring.courses;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the maker of a course said on its cover, so that lists need not open the page. */
@Table("Course")
@Preload
public interface AoCourse extends Entity {
  @NotNull
  @Unique
  long getPageId();

  void setPageId(long id);

  @NotNull
  String getSpaceKey();

  void setSpaceKey(String key);

  String getTitle();

  void setTitle(String title);

  /** The cover as the macro's parameters, a line each. */
  @StringLength(StringLength.UNLIMITED)
  String getCover();

  void setCover(String cover);

  /** All lessons together, or what the maker typed; 0 when neither is known. */
  int getMinutes();

  void setMinutes(int minutes);

  /** From 1, one more each time that people are asked to look again. */
  int getVersion();

  void setVersion(int version);

  /** Whether the macro was on the page when the page was last shown. */
  boolean isListed();

  void setListed(boolean listed);
}
