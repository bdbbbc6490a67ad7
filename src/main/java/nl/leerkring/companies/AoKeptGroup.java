package nl.leerkring.companies;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A group whose rights the rings leave as they are, besides the administrators. */
@Table("KeptGroup")
@Preload
public interface AoKeptGroup extends Entity {
  @NotNull
  @Unique
  String getGroupName();

  void setGroupName(String name);
}
