package nl.leerkring.mails;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the administrator set; one row. */
@Table("MailSettings")
@Preload
public interface AoMailSettings extends Entity {
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  int getWeeklyMost();

  void setWeeklyMost(int most);
}
