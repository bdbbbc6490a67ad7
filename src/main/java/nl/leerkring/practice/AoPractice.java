package nl.leerkring.practice;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the macro on a page said when it was shown last. */
@Table("Practice")
@Preload
public interface AoPractice extends Entity {
  @NotNull
  @Unique
  long getPageId();

  void setPageId(long id);

  /** Functions that it is for, a line each; null for everybody. */
  @StringLength(StringLength.UNLIMITED)
  String getFunctions();

  void setFunctions(String functions);

  /** A line each. */
  @StringLength(StringLength.UNLIMITED)
  String getCriteria();

  void setCriteria(String criteria);

  @NotNull
  boolean isNamed();

  void setNamed(boolean named);
}
