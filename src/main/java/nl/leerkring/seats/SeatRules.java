package nl.leerkring.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.leerkring.host.MemberKey;

/**
 * Who gets a seat.
 *
 * <ol>
 *   <li>A seat is free when nobody has it, nobody has yet to confirm it, and the host does not keep
 *       it.
 *   <li>Who says yes stands at the end of the line; free seats go to the first in line who may have
 *       one.
 *   <li>Until two days before the start a company has no more than its share, also while seats are
 *       free: they wait for people of other companies. From then on whoever waits may have them,
 *       people of companies below their share first.
 *   <li>Who asked this very moment has the seat. Who waited for it is offered it, and confirms it
 *       before a deadline; so near to the start that nobody could be asked next, it is theirs at
 *       once.
 *   <li>Who does not confirm in time is out of the line and counts as "maybe"; the seat goes to the
 *       next. One click puts them in line again, at its end.
 *   <li>Who says no or maybe gives back what they had.
 *   <li>A seat that the host keeps for somebody counts for their company, and may go beyond its
 *       share.
 *   <li>Nobody loses a seat because there are fewer of them now, and nobody moves up after the
 *       start.
 * </ol>
 */
final class SeatRules {
  /** How long before the start companies may have more than their share. */
  static final Duration SHARE_ENDS = Duration.ofDays(2);

  /** From how long before the start there is how long to confirm. */
  private static final NavigableMap<Duration, Duration> TO_CONFIRM =
      new TreeMap<>(
          Map.of(
              Duration.ofDays(7), Duration.ofHours(48),
              Duration.ofDays(2), Duration.ofHours(24),
              Duration.ofHours(12), Duration.ofHours(4),
              Duration.ofHours(3), Duration.ofHours(1)));

  private SeatRules() {}

  /** When companies may have more than their share. */
  static Instant openToAll(Instant start) {
    return start.minus(SHARE_ENDS);
  }

  /** Until when who moves up now has to confirm; empty when the start is too near to ask. */
  static Optional<Instant> deadline(Instant start, Instant now) {
    return Optional.ofNullable(TO_CONFIRM.floorEntry(Duration.between(now, start)))
        .map(entry -> now.plus(entry.getValue()));
  }

  /** How many more people could have a seat, whoever they are. */
  static int free(List<Answer> answers, Terms terms) {
    if (!terms.isLimited()) {
      return Integer.MAX_VALUE;
    }
    long held = answers.stream().filter(answer -> answer.place().holdsSeat()).count();
    return (int) Math.max(0, terms.seats() - terms.reserved() - held);
  }

  /** Whose turn it is; nobody when no seat is free for anybody in line. */
  static Optional<Answer> next(
      List<Answer> answers, Terms terms, Instant now, Predicate<MemberKey> mayCome) {
    if (free(answers, terms) == 0) {
      return Optional.empty();
    }
    Comparator<Answer> order = Comparator.comparingLong(Answer::order);
    List<Answer> line =
        answers.stream().filter(one -> one.place() == Place.WAITING).sorted(order).toList();
    Predicate<Answer> coming = one -> mayCome.test(one.member());
    Optional<Answer> within =
        line.stream().filter(one -> hasShareLeft(one, answers, terms)).filter(coming).findFirst();
    return within.isEmpty() && isOpenToAll(terms, now)
        ? line.stream().filter(coming).findFirst()
        : within;
  }

  private static boolean hasShareLeft(Answer one, List<Answer> answers, Terms terms) {
    return terms.share() == 0
        || answers.stream()
                .filter(other -> other.place().holdsSeat())
                .filter(other -> other.company().equals(one.company()))
                .count()
            < terms.share();
  }

  static boolean isOpenToAll(Terms terms, Instant now) {
    return !now.isBefore(openToAll(terms.start()));
  }

  static boolean isOver(Answer answer, Instant now) {
    return answer.place() == Place.OFFERED && answer.deadline().filter(now::isBefore).isEmpty();
  }
}
