package nl.leerkring.profiles;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far a member shows what they say of themselves; the words are an {@link AoTerm} each. */
@Table("Profile")
@Preload
public interface AoProfile extends Entity {
  int NAME_LENGTH = 20;

  /** The member's user key. */
  @NotNull
  @Unique
  String getMemberKey();

  void setMemberKey(String key);

  @NotNull
  @StringLength(NAME_LENGTH)
  String getFunctionsShown();

  void setFunctionsShown(String to);

  @NotNull
  @StringLength(NAME_LENGTH)
  String getHelpShown();

  void setHelpShown(String to);

  @NotNull
  @StringLength(NAME_LENGTH)
  String getLearnShown();

  void setLearnShown(String to);

  /**
   * When it was kept last, in milliseconds; written by whoever changes it, so that they take turns.
   */
  @NotNull
  long getChangedAt();

  void setChangedAt(long millis);
}
