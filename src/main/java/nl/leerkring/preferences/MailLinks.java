package nl.leerkring.preferences;

import nl.leerkring.host.MemberKey;
import nl.leerkring.links.Purpose;
import nl.leerkring.links.SignedLinks;
import org.springframework.stereotype.Component;

/** The addresses that stand in a member's mail. Whoever has the mail can follow them. */
@Component
public class MailLinks {
  private final SignedLinks links;
  private final LinkedAddresses addresses;

  MailLinks(SignedLinks links, LinkedAddresses addresses) {
    this.links = links;
    this.addresses = addresses;
  }

  /** Where the member says how often, without a login. */
  public String preferences(MemberKey member) {
    return addresses.preferences(links.sign(Purpose.PREFERENCES, member, ""));
  }

  /** Where they get rid of it with one click, as RFC 8058 has it. */
  public String unsubscribe(MemberKey member) {
    return addresses.unsubscribe(links.sign(Purpose.UNSUBSCRIBE, member, ""));
  }
}
