package nl.leerkring.editions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The one row of {@link DigestSettings}. */
@Table("DigestSetting")
@Preload
public interface AoDigestSetting extends Entity {
  /** Always the same, so that there is one. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  /** From 1 for Monday. */
  int getWeekDay();

  void setWeekDay(int day);

  int getHourOfDay();

  void setHourOfDay(int hour);

  int getPace();

  void setPace(int pace);

  /** Names of rings with commas between them. */
  String getTitlesOnly();

  void setTitlesOnly(String rings);

  boolean isPaused();

  void setPaused(boolean paused);
}
