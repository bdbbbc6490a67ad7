package nl.leerkring.calendars;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A calendar to subscribe to by a secret address. */
@Table("Feed")
@Preload
public interface AoFeed extends Entity {
  int COMPANY_LENGTH = 10;
  int HASH_LENGTH = 64;

  /** Of whom or of which company; there is one of each. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  /** User key of the member with whose eyes it is read. */
  @NotNull
  String getOwnerKey();

  void setOwnerKey(String key);

  /** Null for a member's own. */
  @StringLength(COMPANY_LENGTH)
  String getCompanyKey();

  void setCompanyKey(String key);

  /** SHA-256 of the secret in the address. */
  @NotNull
  @Unique
  @StringLength(HASH_LENGTH)
  String getSecretHash();

  void setSecretHash(String hash);

  @NotNull
  Date getMadeAt();

  void setMadeAt(Date moment);
}
