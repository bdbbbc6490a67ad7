package nl.leerkring.sessions;

import java.util.Optional;
import nl.leerkring.host.MemberKey;

/**
 * Who speaks: a member, or a guest from outside in words.
 *
 * @param guest name, and whatever one says of them; empty for a member
 */
public record Speaker(Optional<MemberKey> member, String guest) {
  public static Speaker of(MemberKey member) {
    return new Speaker(Optional.of(member), "");
  }

  public static Speaker guest(String words) {
    return new Speaker(Optional.empty(), words);
  }
}
