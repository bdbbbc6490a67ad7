package nl.leerkring.provisioning;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a space's permissions were before it got a ring. */
@Table("Adoption")
@Preload
public interface AoAdoption extends Entity {
  @NotNull
  @Unique
  String getSpaceKey();

  void setSpaceKey(String key);

  @NotNull
  Date getAdopted();

  void setAdopted(Date at);

  /** The permissions as a plan that gives them, a line each. */
  @StringLength(StringLength.UNLIMITED)
  String getRights();

  void setRights(String lines);
}
