package nl.leerkring.quizzes;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A quiz with its keys. They stand here only, for whoever may view a page may read its source. */
@Table("Quiz")
@Preload
public interface AoQuiz extends Entity {
  /** Page id and the quiz's name on that page, joined. */
  @NotNull
  @Unique
  String getOnceKey();

  void setOnceKey(String key);

  @NotNull
  @Indexed
  long getPageId();

  void setPageId(long id);

  /** What the macro calls it. */
  @Indexed
  String getQuizName();

  void setQuizName(String name);

  /** The page that it was copied from by somebody who may not edit that; 0 when it is open. */
  long getSealedBy();

  void setSealedBy(long pageId);

  /** The questions as plain text. */
  @StringLength(StringLength.UNLIMITED)
  String getQuestions();

  void setQuestions(String text);

  /** From 0 to 100. */
  int getPassMark();

  void setPassMark(int percent);

  /** 0 for as many as one likes. */
  int getAttempts();

  void setAttempts(int attempts);

  /** 0 for no limit. */
  int getMinutes();

  void setMinutes(int minutes);

  boolean isShuffled();

  void setShuffled(boolean shuffled);

  @NotNull
  Date getChangedAt();

  void setChangedAt(Date moment);
}
