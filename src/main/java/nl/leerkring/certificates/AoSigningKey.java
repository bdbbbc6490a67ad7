package nl.leerkring.certificates;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The pair of keys with which the community signs badges; never leaves the database. */
@Table("SigningKey")
@Preload
public interface AoSigningKey extends Entity {
  int LONGEST = 200;

  /** The algorithm, so that there is one pair of each. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  /** X.509 in Base64. */
  @NotNull
  @StringLength(LONGEST)
  String getPublicPart();

  void setPublicPart(String key);

  /** PKCS 8 in Base64. */
  @NotNull
  @StringLength(LONGEST)
  String getPrivatePart();

  void setPrivatePart(String key);

  @NotNull
  Date getMadeAt();

  void setMadeAt(Date moment);
}
