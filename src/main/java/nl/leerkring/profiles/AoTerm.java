package nl.leerkring.profiles;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A function or topic that a member named. */
@Table("ProfileTerm")
@Preload
public interface AoTerm extends Entity {
  int NAME_LENGTH = 20;
  int TERM_LENGTH = 200;

  /** The member's user key. */
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** Name of the {@link ProfileField}. */
  @NotNull
  @StringLength(NAME_LENGTH)
  String getFieldName();

  void setFieldName(String name);

  /** What it is compared by. */
  @NotNull
  @Indexed
  @StringLength(TERM_LENGTH)
  String getNormalForm();

  void setNormalForm(String form);

  /** As the member spells it. */
  @NotNull
  @StringLength(TERM_LENGTH)
  String getSpelled();

  void setSpelled(String term);
}
