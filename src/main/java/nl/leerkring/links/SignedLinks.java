package nl.leerkring.links;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.leerkring.host.MemberKey;
import org.springframework.stereotype.Component;

/**
 * Makes links that need no login, and reads them. Whatever is wrong with one, the answer is the
 * same and takes the same steps.
 */
@Component
public class SignedLinks {
  private final LinkKeys keys;
  private final Clock clock;

  SignedLinks(LinkKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * A word for an address, which does that one thing for that member until the purpose's time is
   * over.
   *
   * @param detail comes back when it is read; may be empty
   */
  public String sign(Purpose purpose, MemberKey member, String detail) {
    SignedLink link =
        new SignedLink(
            purpose,
            member,
            clock.instant().plus(purpose.lasts()).truncatedTo(ChronoUnit.SECONDS),
            detail);
    return LinkToken.of(link, keys.current());
  }

  /** What it says; empty when we did not sign it, for something else, or too long ago. */
  public Optional<SignedLink> read(Purpose purpose, String token) {
    return LinkToken.read(token, keys::of)
        .filter(link -> link.purpose() == purpose && link.expires().isAfter(clock.instant()));
  }
}
