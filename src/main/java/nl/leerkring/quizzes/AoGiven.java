package nl.leerkring.quizzes;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a member answered to a question of an attempt; the last they said. */
@Table("Given")
@Preload
public interface AoGiven extends Entity {
  /** Attempt id and question, joined. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  int getAttemptId();

  void setAttemptId(int id);

  /** Place of the question in the attempt's paper, from 0. */
  int getQuestionIndex();

  void setQuestionIndex(int index);

  @StringLength(StringLength.UNLIMITED)
  String getAnswer();

  void setAnswer(String answer);

  /** From 0 to 100; -1 until it is graded. */
  int getShare();

  void setShare(int share);

  @NotNull
  Date getGivenAt();

  void setGivenAt(Date moment);
}
