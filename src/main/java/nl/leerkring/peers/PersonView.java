package nl.leerkring.peers;

import nl.leerkring.host.Member;

/** Somebody who was chosen for a meeting. */
public final class PersonView {
  private final Member member;

  PersonView(Member member) {
    this.member = member;
  }

  public String getUserName() {
    return member.userName();
  }

  public String getName() {
    return member.fullName();
  }
}
