package nl.leerkring.preferences;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerkring.host.MemberKey;
import nl.leerkring.links.Purpose;
import nl.leerkring.links.SignedLink;
import nl.leerkring.links.SignedLinks;
import org.springframework.stereotype.Component;

/** The addresses that stand in a member's mail. Whoever has the mail can follow them. */
@Component
public class MailLinks {
  /** A path that cannot lead to another site, whatever stands before it. */
  private static final Pattern BELOW = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*");

  private final SignedLinks links;
  private final LinkedMember linked;
  private final LinkedAddresses addresses;

  MailLinks(SignedLinks links, LinkedMember linked, LinkedAddresses addresses) {
    this.links = links;
    this.linked = linked;
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

  /**
   * An address that leads on to the path, and by which one can tell that the member followed it.
   *
   * @param path below the base URL, with a leading slash
   */
  public String open(MemberKey member, String path) {
    if (!BELOW.matcher(path).matches()) {
      throw new IllegalArgumentException("Not a path below the base URL: " + path);
    }
    return addresses.open(links.sign(Purpose.OPEN, member, path));
  }

  /** Where the word of such an address leads; empty when we did not sign it, or too long ago. */
  public Optional<FollowedLink> followed(String token) {
    return links.read(Purpose.OPEN, token).flatMap(this::followed);
  }

  private Optional<FollowedLink> followed(SignedLink link) {
    return linked
        .of(link.member())
        .map(member -> new FollowedLink(member, addresses.of(link.detail())));
  }
}
