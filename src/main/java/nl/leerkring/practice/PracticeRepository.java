package nl.leerkring.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerkring.host.MemberKey;

/** Practices, the work handed in, and the places of those who look at it. */
interface PracticeRepository {
  /** Why something about a work could not be kept. */
  enum Kept {
    YES,
    /** The work, or the place at it, is not there any more. */
    GONE,
    /** Somebody gave feedback on it already. */
    REVIEWED,
    /** The author changed the work in the meantime. */
    CHANGED
  }

  Optional<Practice> find(long pageId);

  List<Practice> find(Collection<Long> pageIds);

  void learn(Practice practice);

  Optional<Work> work(int id);

  Optional<Work> work(long pageId, MemberKey author);

  List<Work> works(Collection<Long> pageIds);

  List<Work> worksOf(MemberKey author);

  List<Review> reviews(Collection<Long> pageIds);

  List<Review> reviewsOf(int workId);

  List<Review> reviewsBy(MemberKey reviewer);

  /** Reviews of these people that were thanked for, taken up from then on; one query. */
  List<Review> thanked(Collection<MemberKey> reviewers, Instant since);

  Optional<Review> review(int id);

  /** Keeps a new work, once for each author; what is kept comes back. */
  Work handIn(Practice practice, MemberKey author, String text, String file);

  /** Keeps another text, unless somebody gave feedback already. */
  Kept change(int workId, Practice practice, String text, String file);

  /** Removes the work and the places at it, unless somebody gave feedback already. */
  Kept takeBack(int workId);

  void askHelp(int workId, boolean asked);

  /**
   * Takes a place at the work, of which the places that nobody holds any more are given up first.
   *
   * @param place which, by what is there at that moment; nobody else takes one meanwhile
   */
  Optional<Review> claim(
      Work work,
      MemberKey reviewer,
      boolean elsewhere,
      Function<List<Review>, Optional<Integer>> place);

  /** Keeps feedback on the work as the reviewer saw it; the first counts. */
  Kept give(Review review, int revision, List<Mark> marks);

  void thank(int reviewId);

  /** Gives up the place, unless feedback was given. */
  void release(int reviewId);
}
