package nl.leerkring.rings;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link PageRing}. */
@Table("PageRing")
@Preload
public interface AoPageRing extends Entity {
  @NotNull
  @Unique
  Long getPageId();

  void setPageId(Long id);

  /** Name of the ring. */
  @NotNull
  String getRingName();

  void setRingName(String name);

  Boolean getShut();

  void setShut(Boolean ours);
}
