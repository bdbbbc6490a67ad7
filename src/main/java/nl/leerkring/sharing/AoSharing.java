package nl.leerkring.sharing;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row of a {@link Sharing}. */
@Table("Sharing")
@Preload
public interface AoSharing extends Entity {
  @NotNull
  @Indexed
  Long getPageId();

  void setPageId(Long id);

  @NotNull
  String getFromRing();

  void setFromRing(String ring);

  @NotNull
  String getToRing();

  void setToRing(String ring);

  @NotNull
  String getByKey();

  void setByKey(String key);

  @NotNull
  Date getSharedAt();

  void setSharedAt(Date at);

  @NotNull
  String getStateName();

  void setStateName(String name);
}
