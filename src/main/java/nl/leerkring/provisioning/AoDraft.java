package nl.leerkring.provisioning;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A form that made pages, or is doing so. */
@Table("NewCourse")
@Preload
public interface AoDraft extends Entity {
  /** Fingerprint of what tells the form from others. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  /** The page that it made; 0 before. */
  long getPageId();

  void setPageId(long id);
}
