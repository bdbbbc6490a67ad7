package nl.leerkring.assignments;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A lead suggested a course to somebody, or to a group. */
@Table("Assignment")
@Preload
public interface AoAssignment extends Entity {
  /** Fingerprint of course, company and whom, so that a second one cannot be. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  long getCourseId();

  void setCourseId(long id);

  @NotNull
  @Indexed
  String getCompanyKey();

  void setCompanyKey(String key);

  /** The group's name; empty when it is one person. */
  String getGroupName();

  void setGroupName(String name);

  /** The person's user key; empty when it is a group. */
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** The lead's user key. */
  @NotNull
  String getByKey();

  void setByKey(String key);

  /** A day such as 2026-12-31; empty for none. */
  String getUntilDay();

  void setUntilDay(String day);

  @NotNull
  Date getSuggestedAt();

  void setSuggestedAt(Date moment);
}
