package nl.leerkring.cohorts;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A group that starts a course together. */
@Table("Cohort")
@Preload
public interface AoCohort extends Entity {
  /** Fingerprint of course and name, so that a second click makes no second one. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getCourseId();

  void setCourseId(long id);

  @NotNull
  String getCohortName();

  void setCohortName(String name);

  /** A day such as 2026-12-31. */
  @NotNull
  String getStartsOn();

  void setStartsOn(String day);

  /** The user key of who made it. */
  @NotNull
  String getByKey();

  void setByKey(String key);

  /** Page ids with commas between. */
  @StringLength(StringLength.UNLIMITED)
  String getSessions();

  void setSessions(String ids);
}
