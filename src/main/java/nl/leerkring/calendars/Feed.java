package nl.leerkring.calendars;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * A calendar to subscribe to. There is one of each member and one of each company at most.
 *
 * @param key whose it is: of which there is one
 * @param owner with whose eyes it is read
 * @param company key of the company; empty for a member's own
 * @param hash of the secret in its address; the secret itself is kept nowhere
 * @param made when the address was made
 */
record Feed(String key, MemberKey owner, String company, String hash, Instant made) {
  /** What stands for a feed that is not there, so that finding none is as much work. */
  static final Feed NONE =
      new Feed("", new MemberKey("nobody"), "", Secret.hash(""), Instant.EPOCH);

  static String keyOf(MemberKey member) {
    return "member|" + member.value();
  }

  static String keyOf(String company) {
    return "company|" + company;
  }
}
