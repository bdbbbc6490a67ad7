package nl.leerkring.rings;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A setting of the rings by name. */
@Table("RingSetting")
@Preload
public interface AoRingSetting extends Entity {
  @NotNull
  @Unique
  String getSettingName();

  void setSettingName(String name);

  @StringLength(StringLength.UNLIMITED)
  String getSettingText();

  void setSettingText(String text);
}
