package nl.leerkring.preferences;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a member and their digests: days only, and nothing of what was in them.
 *
 * @param firstSent when they got one first, as far back as that is kept
 * @param lastSent when they got one last
 * @param lastOpened when they last followed a link in one
 */
public record Reading(
    Optional<LocalDate> firstSent, Optional<LocalDate> lastSent, Optional<LocalDate> lastOpened) {
  /** Of who never got one. */
  public static final Reading NONE =
      new Reading(Optional.empty(), Optional.empty(), Optional.empty());
}
