package nl.leerkring.preferences;

import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.links.Purpose;
import nl.leerkring.links.SignedLink;
import nl.leerkring.links.SignedLinks;
import org.springframework.stereotype.Component;

/** For whom a link of a mail does something: only for who still may use the site. */
@Component
class LinkedMember {
  private final SignedLinks links;
  private final Members members;

  LinkedMember(SignedLinks links, Members members) {
    this.links = links;
    this.members = members;
  }

  Optional<Member> of(Purpose purpose, String token) {
    return links.read(purpose, token).map(SignedLink::member).flatMap(this::of);
  }

  Optional<Member> of(MemberKey key) {
    return members.active(key);
  }
}
