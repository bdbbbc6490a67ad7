package nl.leerkring.feedback;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of an {@link Opinion}. */
@Table("Opinion")
@Preload
public interface AoOpinion extends Entity {
  /** Page id and user key, joined, so that everybody counts once. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getPageId();

  void setPageId(long id);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** User key of who made the page; null when nobody knows. */
  @Indexed
  String getMakerKey();

  void setMakerKey(String key);

  /** Name of a {@link Verdict}. */
  @NotNull
  String getVerdict();

  void setVerdict(String name);

  @StringLength(StringLength.UNLIMITED)
  String getRemark();

  void setRemark(String words);

  String getCompanyKey();

  void setCompanyKey(String key);

  /** Milliseconds since the epoch. */
  @NotNull
  long getSaidMillis();

  void setSaidMillis(long moment);
}
