package nl.leerkring.personaldata;

import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;

/**
 * Somebody about whom something may be kept, also when the account is gone.
 *
 * @param userName empty when the account is gone
 */
public record Person(MemberKey key, String userName) {
  static Person of(Member member) {
    return new Person(member.key(), member.userName());
  }
}
