package nl.leerkring.quizzes;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member's attempt at a quiz, with the questions as they were when it began. */
@Table("Attempt")
@Preload
public interface AoAttempt extends Entity {
  /** Quiz id, user key and number, joined, so that a double click begins one. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  int getQuizId();

  void setQuizId(int id);

  @NotNull
  @Indexed
  String getMemberKey();

  void setMemberKey(String key);

  /** From 1. */
  int getAttemptNumber();

  void setAttemptNumber(int number);

  /** Where the order in which it is shown comes from. */
  long getSeed();

  void setSeed(long seed);

  @StringLength(StringLength.UNLIMITED)
  String getPaper();

  void setPaper(String text);

  @NotNull
  Date getBegunAt();

  void setBegunAt(Date moment);

  /** Null while it goes on. */
  Date getHandedInAt();

  void setHandedInAt(Date moment);

  /** From 0 to 100. */
  int getScore();

  void setScore(int score);

  boolean isPassed();

  void setPassed(boolean passed);
}
