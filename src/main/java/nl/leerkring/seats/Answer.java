package nl.leerkring.seats;

import java.time.Instant;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/**
 * What one person answered, and what they have for it.
 *
 * @param company key of the one company that they count for; empty for who is of none
 * @param order grows with each who comes later
 * @param deadline until when an offered seat can be confirmed
 * @param attended whether they were there, as far as anybody said
 */
public record Answer(
    MemberKey member,
    String company,
    Said said,
    Place place,
    long order,
    Optional<Instant> deadline,
    boolean attended) {

  Answer with(Said other, Place seat) {
    return new Answer(member, company, other, seat, order, Optional.empty(), attended);
  }

  Answer offered(Instant until) {
    return new Answer(member, company, said, Place.OFFERED, order, Optional.of(until), attended);
  }

  Answer after(long last) {
    return new Answer(member, company, said, place, last + 1, deadline, attended);
  }

  Answer attended(boolean was) {
    return new Answer(member, company, said, place, order, deadline, was);
  }

  /** Whether news of the meeting concerns them. */
  public boolean isConcerned() {
    return said != Said.NO;
  }
}
