package nl.leerkring.leads;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which of several companies counts for somebody in reports. */
@Table("Home")
@Preload
public interface AoHome extends Entity {
  @NotNull
  @Unique
  String getUserKey();

  void setUserKey(String key);

  @NotNull
  @StringLength(10)
  String getCompanyKey();

  void setCompanyKey(String key);
}
