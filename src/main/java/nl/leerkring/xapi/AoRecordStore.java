package nl.leerkring.xapi;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where statements go; one row. */
@Table("RecordStore")
@Preload
public interface AoRecordStore extends Entity {
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  /** Empty when nothing is sent. */
  String getEndpoint();

  void setEndpoint(String address);

  String getUserName();

  void setUserName(String name);

  String getSecret();

  void setSecret(String secret);

  /** Makes names of people that only this community can trace back. */
  String getSalt();

  void setSalt(String salt);
}
