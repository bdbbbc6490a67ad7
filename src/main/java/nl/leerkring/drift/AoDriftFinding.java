package nl.leerkring.drift;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Since when one thing differs; the row goes when it differs no more. */
@Table("DriftFinding")
@Preload
public interface AoDriftFinding extends Entity {
  /** Hash of the key, which may be longer than a column that is unique. */
  @NotNull
  @Unique
  @StringLength(64)
  String getKeyHash();

  void setKeyHash(String hash);

  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getFindingKey();

  void setFindingKey(String key);

  @NotNull
  Date getSeenFirst();

  void setSeenFirst(Date at);

  Boolean getTold();

  void setTold(Boolean told);
}
