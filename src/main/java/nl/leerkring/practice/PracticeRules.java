package nl.leerkring.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.host.MemberKey;

/** Who may look at which work, and who is asked first. */
final class PracticeRules {
  /** How many colleagues look at a work. */
  static final int PLACES = 2;

  /** How long a place is kept for who promised feedback. */
  static final Duration VALID = Duration.ofDays(7);

  /** What everybody is asked for: as much as they get. */
  static final int SHARE = PLACES;

  /** How long a work waits for those with the same function who did not do their share yet. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private PracticeRules() {}

  /** Whether the place is taken: by feedback given, or by a promise that is still fresh. */
  static boolean holds(Review review, Instant now) {
    return review.isGiven() || now.isBefore(due(review));
  }

  static Instant due(Review review) {
    return review.claimed().plus(VALID);
  }

  /**
   * The place that the member may take at the work; none when they may not.
   *
   * @param reviews of that work
   * @param elsewhere whether the member is of another company than the author
   */
  static Optional<Integer> place(
      Work work, List<Review> reviews, MemberKey member, boolean elsewhere, Instant now) {
    List<Review> held = held(reviews, now);
    boolean isAuthor = work.author().equals(member);
    boolean again = held.stream().anyMatch(review -> review.reviewer().equals(member));
    if (isAuthor || again || !isOpenTo(elsewhere, held)) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(1, PLACES)
        .filter(place -> held.stream().noneMatch(review -> review.place() == place))
        .boxed()
        .findFirst();
  }

  /** Of two colleagues one at least is of another company; who comes first may be either. */
  private static boolean isOpenTo(boolean elsewhere, List<Review> held) {
    return elsewhere || held.stream().allMatch(Review::elsewhere);
  }

  static List<Review> held(List<Review> reviews, Instant now) {
    return reviews.stream().filter(review -> holds(review, now)).toList();
  }

  /** Whether the work still has a place for somebody. */
  static boolean hasPlace(List<Review> reviews, Instant now) {
    return held(reviews, now).size() < PLACES;
  }

  /**
   * Works of a practice that the member may be asked to look at, who needs it most first: the one
   * with fewest colleagues, then the oldest. Whether the member is elsewhere is asked only of those
   * that are tried.
   *
   * @param reviews of all these works, by work
   * @param suited whose work the member is asked to look at before others are
   */
  static Stream<Work> offers(
      List<Work> works,
      Map<Integer, List<Review>> reviews,
      MemberKey member,
      Predicate<Work> suited,
      Predicate<Work> elsewhere,
      Instant now) {
    long load =
        reviews.values().stream()
            .flatMap(of -> held(of, now).stream())
            .filter(review -> review.reviewer().equals(member))
            .count();
    return works.stream()
        .filter(work -> hasPlace(of(work, reviews), now))
        .filter(work -> load < SHARE && suited.test(work) || hasWaited(work, now))
        .sorted(
            Comparator.comparingInt((Work work) -> held(of(work, reviews), now).size())
                .thenComparing(Work::handedIn)
                .thenComparingInt(Work::id))
        .filter(
            work ->
                place(work, of(work, reviews), member, true, now).isPresent()
                    && place(work, of(work, reviews), member, elsewhere.test(work), now)
                        .isPresent());
  }

  /** Whether everybody may be asked: nobody who fits better was there for days. */
  private static boolean hasWaited(Work work, Instant now) {
    return !now.isBefore(work.handedIn().plus(PATIENCE));
  }

  private static List<Review> of(Work work, Map<Integer, List<Review>> reviews) {
    return reviews.getOrDefault(work.id(), List.of());
  }
}
