package nl.leerkring.afterwards;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link Remark}. */
@Table("SessionRemark")
@Preload
public interface AoRemark extends Entity {
  /** Id of the time and user key, joined, so that everybody says one thing. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getTimeId();

  void setTimeId(long id);

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  @NotNull
  long getPageId();

  void setPageId(long id);

  @StringLength(StringLength.UNLIMITED)
  String getWords();

  void setWords(String words);
}
