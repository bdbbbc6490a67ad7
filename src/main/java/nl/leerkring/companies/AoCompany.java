package nl.leerkring.companies;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A row of a {@link Company}; its lists are kept as lines of text, as nothing is looked up by them.
 * What came later than the first version may be null.
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

  @StringLength(StringLength.UNLIMITED)
  String getAbout();

  void setAbout(String text);

  /** Path of a picture in this Confluence. */
  @StringLength(StringLength.UNLIMITED)
  String getLogoPath();

  void setLogoPath(String path);

  /** Id of a time zone. */
  String getZoneName();

  void setZoneName(String id);

  /** User names, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getContactNames();

  void setContactNames(String lines);

  /** Names of Confluence groups, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getGroupNames();

  void setGroupNames(String lines);

  /** Names of groups that the plugin made, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getManagedNames();

  void setManagedNames(String lines);

  /** Keys of companies that are let into the partner ring, perhaps with dates, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getPartnerKeys();

  void setPartnerKeys(String lines);

  /** Space keys with their rings, such as {@code NZP PARTNER}, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getSpaceRings();

  void setSpaceRings(String lines);

  Boolean getSecondEyes();

  void setSecondEyes(Boolean asked);

  Boolean getArchived();

  void setArchived(Boolean left);
}
