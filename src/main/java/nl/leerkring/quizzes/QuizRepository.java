package nl.leerkring.quizzes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** Quizzes with their keys, and what members answered. */
interface QuizRepository {
  Optional<Quiz> find(long pageId, String name);

  Optional<Quiz> find(int quizId);

  /** The quiz of that name that was there first, on whatever page. */
  Optional<Quiz> first(String name);

  List<Quiz> onPage(long pageId);

  /** The quizzes on any of these pages; one query for hundreds. */
  List<Quiz> onPages(Collection<Long> pageIds);

  /**
   * The last graded attempt of each of these members at each of these quizzes, by member; two
   * queries for tens of members and hundreds of quizzes.
   */
  Map<MemberKey, List<Attempt>> lastGraded(
      Collection<MemberKey> members, Collection<Integer> quizIds);

  /** Keeps the quiz, new or changed. */
  void save(Quiz quiz);

  /** The member's attempts, the first first; paper and answers of the last one only. */
  List<Attempt> attempts(MemberKey member, int quizId);

  Optional<Attempt> attempt(MemberKey member, int attemptId);

  /** Begins the attempt of that number, once. */
  void begin(MemberKey member, Quiz quiz, int number, long seed);

  /** Keeps what was answered last; nothing once the attempt is handed in. */
  void answer(int attemptId, Map<Integer, String> given);

  /**
   * Closes the attempt with its grade, once.
   *
   * @param shares of each question answered, from 0 to 100
   * @param with happens in the same transaction, when this closed it
   */
  void close(int attemptId, Attempt.Result result, Map<Integer, Integer> shares, Runnable with);
}
