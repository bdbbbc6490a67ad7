package nl.leerkring.sessions;

import java.util.List;
import java.util.Optional;

/**
 * Some times of sessions that somebody may see.
 *
 * @param more whether there are others after the last of them
 */
public record Listed(List<SeenMeeting> meetings, boolean more) {
  public Listed {
    meetings = List.copyOf(meetings);
  }

  /** Where to go on; empty when there is nothing more. */
  public Optional<Span.Place> next() {
    return more
        ? Optional.of(Span.Place.of(meetings.get(meetings.size() - 1).meeting().occurrence()))
        : Optional.empty();
  }
}
