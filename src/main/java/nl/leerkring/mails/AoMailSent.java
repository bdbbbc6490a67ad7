package nl.leerkring.mails;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That somebody got a mail of ours; kept for as long as mails are counted. */
@Table("MailSent")
@Preload
public interface AoMailSent extends Entity {
  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  @Indexed
  long getSentMillis();

  void setSentMillis(long moment);
}
