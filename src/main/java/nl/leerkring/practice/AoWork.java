package nl.leerkring.practice;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a member handed in. */
@Table("PracticeWork")
@Preload
public interface AoWork extends Entity {
  /** Page id and user key, joined, so that nobody hands in twice. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getPageId();

  void setPageId(long id);

  /** The author's user key. */
  @NotNull
  @Indexed
  String getAuthorKey();

  void setAuthorKey(String key);

  @StringLength(StringLength.UNLIMITED)
  String getWords();

  void setWords(String words);

  String getFilePath();

  void setFilePath(String path);

  /** A line each. */
  @StringLength(StringLength.UNLIMITED)
  String getCriteria();

  void setCriteria(String criteria);

  @NotNull
  boolean isNamed();

  void setNamed(boolean named);

  @NotNull
  Date getHandedAt();

  void setHandedAt(Date moment);

  @NotNull
  int getRevision();

  void setRevision(int revision);

  @NotNull
  boolean isHelp();

  void setHelp(boolean asked);

  /** Written by whoever changes the work or its places, so that they take turns. */
  @NotNull
  int getTurn();

  void setTurn(int turn);
}
