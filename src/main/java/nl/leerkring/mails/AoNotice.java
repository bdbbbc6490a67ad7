package nl.leerkring.mails;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A notice, and how it stands. */
@Table("Notice")
@Preload
public interface AoNotice extends Entity {
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  String getKind();

  void setKind(String kind);

  @NotNull
  @Indexed
  String getTopic();

  void setTopic(String topic);

  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  long getPageId();

  void setPageId(long id);

  boolean isOwnSeat();

  void setOwnSeat(boolean own);

  /** Emptied once it is done with. */
  @StringLength(StringLength.UNLIMITED)
  String getFacts();

  void setFacts(String facts);

  @NotNull
  @Indexed
  String getState();

  void setState(String state);

  @Indexed
  long getDueMillis();

  void setDueMillis(long moment);

  long getLatestMillis();

  void setLatestMillis(long moment);

  long getUntilMillis();

  void setUntilMillis(long moment);

  /** When it was claimed, or done with. */
  long getSinceMillis();

  void setSinceMillis(long moment);

  int getTries();

  void setTries(int tries);

  /** Why it did not leave; never an address. */
  @StringLength(450)
  String getWhy();

  void setWhy(String why);
}
