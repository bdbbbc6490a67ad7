package nl.leerkring.links;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A key that signs links; never leaves the database. */
@Table("LinkKey")
@Preload
public interface AoLinkKey extends Entity {
  @NotNull
  @Unique
  int getKeyNumber();

  void setKeyNumber(int number);

  /** 256 random bits in Base64. */
  @NotNull
  String getSecretPart();

  void setSecretPart(String secret);

  /** Milliseconds since the epoch. */
  @NotNull
  long getMadeMillis();

  void setMadeMillis(long moment);
}
