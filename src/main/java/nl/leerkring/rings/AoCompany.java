package nl.leerkring.rings;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A row of a {@link Company}; its lists are kept as lines of text, as nothing is looked up by them.
 */
@Table("Company")
@Preload
public interface AoCompany extends Entity {
  @NotNull
  @Unique
  @StringLength(10)
  String getCompanyKey();

  void setCompanyKey(String key);

  @NotNull
  String getCompanyName();

  void setCompanyName(String name);

  /** Names of Confluence groups, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getGroupNames();

  void setGroupNames(String lines);

  /** Keys of companies that are let into the partner ring, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getPartnerKeys();

  void setPartnerKeys(String lines);

  /** Space keys with their rings, such as {@code NZP PARTNER}, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getSpaceRings();

  void setSpaceRings(String lines);
}
