package nl.leerkring.dev.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Unique;

/** A sample entity. */
public interface Lamp extends Entity {
  @NotNull
  @Unique
  String getPlaceName();

  void setPlaceName(String place);

  int getWatts();

  void setWatts(int watts);
}
