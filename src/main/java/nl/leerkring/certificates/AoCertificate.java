package nl.leerkring.certificates;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member completed a course. */
@Table("Certificate")
@Preload
public interface AoCertificate extends Entity {
  /** Hash of member, course and what happened, so that a second one for the same cannot be. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  /** What others look it up by. */
  @NotNull
  @Unique
  String getCode();

  void setCode(String code);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  @NotNull
  long getCourseId();

  void setCourseId(long id);

  /** The course's title when it was completed. */
  @NotNull
  String getTitle();

  void setTitle(String title);

  /** Names of the member's companies when it was completed; null when there were none. */
  String getCompany();

  void setCompany(String names);

  @NotNull
  Date getIssuedAt();

  void setIssuedAt(Date moment);

  /** Whether others get to see it at all. */
  @NotNull
  boolean isShared();

  void setShared(boolean shared);

  @NotNull
  boolean isNameShown();

  void setNameShown(boolean shown);

  @NotNull
  boolean isCompanyShown();

  void setCompanyShown(boolean shown);
}
