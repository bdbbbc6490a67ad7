package nl.leerkring.mails;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That some node makes a step of sending a notice, for the nth time; nobody else then does. */
@Table("NoticeClaim")
@Preload
public interface AoNoticeClaim extends Entity {
  /** The notice's id, how often it was tried before, and the step: none to claim it, or its end. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  int getNoticeId();

  void setNoticeId(int id);
}
