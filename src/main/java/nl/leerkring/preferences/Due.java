package nl.leerkring.preferences;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that says whether a member is due in an edition.
 *
 * <ol>
 *   <li>Who switched it off, or paused it until a later day, is not.
 *   <li>Between two digests lie at least one, two or four weeks, as the member wants. A day less is
 *       enough, as an edition may be early; so nobody is passed over for a run that was late.
 *   <li>Who followed no link for eight weeks gets it less often: weekly becomes every two weeks,
 *       and after another eight weeks every four weeks. It stays so until they follow a link, or
 *       say how often they want it.
 * </ol>
 *
 * When there was nothing to say, nothing was sent, and the member is due again in the next edition.
 */
public final class Due {
  static final Period QUIET_AFTER = Period.ofWeeks(8);

  private static final Period EARLY = Period.ofDays(1);

  /** Whether, and why not. */
  public enum Answer {
    YES,
    OFF,
    PAUSED,
    /** They got one lately. */
    NOT_YET
  }

  private final Preference preference;
  private final Reading reading;

  public Due(Preference preference, Reading reading) {
    this.preference = preference;
    this.reading = reading;
  }

  /**
   * @param day of the edition, where the member is
   */
  public Answer on(LocalDate day) {
    Frequency frequency = frequencyOn(day);
    if (frequency == Frequency.OFF) {
      return Answer.OFF;
    }
    if (preference.isPausedOn(day)) {
      return Answer.PAUSED;
    }
    LocalDate wanted = day.plus(EARLY).minus(frequency.period());
    return reading.lastSent().filter(wanted::isBefore).isPresent() ? Answer.NOT_YET : Answer.YES;
  }

  /** How often they get it, which may be less often than they once said. */
  public Frequency frequencyOn(LocalDate day) {
    Frequency frequency = preference.frequency();
    return isQuietFor(QUIET_AFTER.multipliedBy(2), day)
        ? frequency.lessOften().lessOften()
        : isQuietFor(QUIET_AFTER, day) ? frequency.lessOften() : frequency;
  }

  /** Whether they get it less often than they want, which the mail then says. */
  public boolean isLessOftenOn(LocalDate day) {
    return frequencyOn(day) != preference.frequency();
  }

  /** Nobody is quiet who was never sent anything. */
  private boolean isQuietFor(Period time, LocalDate day) {
    Optional<LocalDate> heard =
        Stream.of(reading.firstSent(), reading.lastOpened(), preference.chosen())
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo);
    return reading.firstSent().isPresent()
        && heard.filter(since -> !since.plus(time).isAfter(day)).isPresent();
  }
}
