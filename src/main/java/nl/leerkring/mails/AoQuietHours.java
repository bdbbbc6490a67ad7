package nl.leerkring.mails;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When a member wants to be left in peace, by minutes of their day. */
@Table("QuietHours")
@Preload
public interface AoQuietHours extends Entity {
  @NotNull
  @Unique
  String getMemberKey();

  void setMemberKey(String key);

  int getFromMinute();

  void setFromMinute(int minute);

  int getUntilMinute();

  void setUntilMinute(int minute);
}
