package nl.leerkring.guests;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link Guest}. */
@Table("Guest")
@Preload
public interface AoGuest extends Entity {
  /** Company key and user key, with a bar between. */
  @NotNull
  @Unique
  @StringLength(300)
  String getGuestLine();

  void setGuestLine(String line);

  @NotNull
  @StringLength(10)
  String getCompanyKey();

  void setCompanyKey(String key);

  @NotNull
  String getUserKey();

  void setUserKey(String key);

  /** The last day, such as 2026-12-31: a day of the company's, not a moment. */
  @NotNull
  @StringLength(10)
  String getLastDay();

  void setLastDay(String day);

  Boolean getWarned();

  void setWarned(Boolean warned);
}
