package nl.leerkring.preferences;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a member said about getting the digest. */
@Table("Preference")
@Preload
public interface AoPreference extends Entity {
  /** The member's user key. */
  @NotNull
  @Unique
  String getMemberKey();

  void setMemberKey(String key);

  /** Name of a {@link Frequency}. */
  @NotNull
  String getFrequency();

  void setFrequency(String name);

  /** Name of the {@link Frequency} that it was before it was off. */
  @NotNull
  String getLastFrequency();

  void setLastFrequency(String name);

  /** A day by ISO 8601; null while there is no pause. */
  String getPausedUntil();

  void setPausedUntil(String day);

  /** A day by ISO 8601. */
  String getChosenOn();

  void setChosenOn(String day);
}
