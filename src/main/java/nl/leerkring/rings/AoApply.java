package nl.leerkring.rings;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of an {@link Apply}. */
@Table("Apply")
@Preload
public interface AoApply extends Entity {
  @NotNull
  String getKindName();

  void setKindName(String name);

  @NotNull
  String getStateName();

  void setStateName(String name);

  @NotNull
  Date getStarted();

  void setStarted(Date at);

  /** User key; null when the plugin did it by itself. */
  String getByKey();

  void setByKey(String key);

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  void setReason(String words);

  /** The plan, a change a line. */
  @StringLength(StringLength.UNLIMITED)
  String getPlanLines();

  void setPlanLines(String lines);

  int getDoneCount();

  void setDoneCount(int done);
}
