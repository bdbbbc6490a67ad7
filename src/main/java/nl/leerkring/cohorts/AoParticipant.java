package nl.leerkring.cohorts;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody in a group. */
@Table("CohortMember")
@Preload
public interface AoParticipant extends Entity {
  /** Group id and user key, joined, so that nobody is in twice. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  int getCohortId();

  void setCohortId(int id);

  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  boolean isAgreed();

  void setAgreed(boolean agreed);
}
