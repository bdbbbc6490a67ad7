package nl.leerkring.preferences;

import nl.leerkring.host.Members;
import nl.leerkring.links.SignedLinks;

/** The links of mails, without a host. */
public final class LinkedMailLinks {
  private LinkedMailLinks() {}

  public static MailLinks of(SignedLinks links, Members members, String base) {
    return new MailLinks(
        links, new LinkedMember(links, members), new LinkedAddresses(path -> base + path));
  }

  public static LinkedAnswers answers(Members members, String base) {
    LinkedAddresses addresses = new LinkedAddresses(path -> base + path);
    return new LinkedAnswers(
        new LinkedPages(
            (template, model) -> "part=" + model.get("part"),
            (locale, key, arguments) -> key,
            members,
            new PreferenceFields((template, model) -> "", (locale, key, arguments) -> key),
            addresses));
  }
}
