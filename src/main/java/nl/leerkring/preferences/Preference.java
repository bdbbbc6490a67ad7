package nl.leerkring.preferences;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/**
 * What one member said about getting the digest.
 *
 * @param before what it was before they unsubscribed, to be able to take that back
 * @param pausedUntil the first day on which they want it again
 * @param chosen the latest day on which they said anything of this
 */
public record Preference(
    MemberKey member,
    Frequency frequency,
    Frequency before,
    Optional<LocalDate> pausedUntil,
    Optional<LocalDate> chosen) {

  /** Of who never said anything. */
  static Preference byDefault(MemberKey member) {
    return new Preference(
        member, Frequency.WEEKLY, Frequency.WEEKLY, Optional.empty(), Optional.empty());
  }

  Preference chosen(Frequency wanted, Optional<LocalDate> pause, LocalDate today) {
    Frequency last = wanted == Frequency.OFF ? lastThatBrought() : wanted;
    return new Preference(member, wanted, last, pause, Optional.of(today));
  }

  /** As often as before the latest unsubscribing; nothing changes when there was none. */
  Preference takenBack(LocalDate today) {
    return frequency == Frequency.OFF ? chosen(before, pausedUntil, today) : this;
  }

  private Frequency lastThatBrought() {
    return frequency == Frequency.OFF ? before : frequency;
  }

  boolean isPausedOn(LocalDate day) {
    return pausedUntil.filter(day::isBefore).isPresent();
  }
}
