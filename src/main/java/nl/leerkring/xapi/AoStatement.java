package nl.leerkring.xapi;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A statement for the learning record store; it goes only after it was accepted there. */
@Table("Statement")
@Preload
public interface AoStatement extends Entity {
  /** The statement's UUID, the same for the same event. */
  @NotNull
  @Unique
  String getStatementId();

  void setStatementId(String id);

  /** The member's user key: statements of one person are sent in their order. */
  @NotNull
  String getMemberKey();

  void setMemberKey(String key);

  @StringLength(StringLength.UNLIMITED)
  String getBody();

  void setBody(String json);

  /** WAITING or REFUSED. */
  @NotNull
  @Indexed
  String getState();

  void setState(String state);

  int getTries();

  void setTries(int tries);

  @NotNull
  Date getNextTry();

  void setNextTry(Date moment);

  /** Why it is not accepted yet; never anything of the person. */
  String getWhy();

  void setWhy(String why);
}
