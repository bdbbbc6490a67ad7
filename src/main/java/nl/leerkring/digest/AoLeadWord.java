package nl.leerkring.digest;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link LeadWord}. */
@Table("DigestLeadWord")
@Preload
public interface AoLeadWord extends Entity {
  /** Edition and company, joined, so that there is one. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  String getEditionName();

  void setEditionName(String name);

  @NotNull
  String getCompanyKey();

  void setCompanyKey(String key);

  @StringLength(StringLength.UNLIMITED)
  String getNote();

  void setNote(String note);

  long getPageId();

  void setPageId(long id);

  String getSpaceKey();

  void setSpaceKey(String key);

  /** Milliseconds since the epoch. */
  long getAtMillis();

  void setAtMillis(long moment);

  /** The user key of who wrote it. */
  String getByKey();

  void setByKey(String key);
}
