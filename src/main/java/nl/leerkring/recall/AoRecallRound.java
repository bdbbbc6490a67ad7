package nl.leerkring.recall;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Questions of a completed course that came back to a member once. */
@Table("RecallRound")
@Preload
public interface AoRecallRound extends Entity {
  /** Course page id, version, number and user key, joined, so that there is one. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  long getCourseId();

  void setCourseId(long id);

  int getVersion();

  void setVersion(int version);

  int getRoundNumber();

  void setRoundNumber(int number);

  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  long getSeed();

  void setSeed(long seed);

  /** Marks of the questions, a line each. */
  @StringLength(StringLength.UNLIMITED)
  String getAsked();

  void setAsked(String marks);

  /** Place, {@code =} and answer, a line each. */
  @StringLength(StringLength.UNLIMITED)
  String getGiven();

  void setGiven(String answers);

  int getRightAnswers();

  void setRightAnswers(int number);

  Date getAnsweredAt();

  void setAnsweredAt(Date moment);
}
