package nl.leerkring.preferences;

import nl.leerkring.host.Site;
import org.springframework.stereotype.Component;

/** Where the links of a mail lead, given the word that makes each a member's own. */
@Component
class LinkedAddresses {
  private static final String MAIL = "/rest/leerkring/1.0/mail/";

  private final Site site;

  LinkedAddresses(Site site) {
    this.site = site;
  }

  String preferences(String token) {
    return site.url(MAIL + "preferences/" + token);
  }

  String unsubscribe(String token) {
    return site.url(MAIL + "unsubscribe/" + token);
  }

  String undo(String token) {
    return unsubscribe(token) + "/undo";
  }

  String open(String token) {
    return site.url(MAIL + "open/" + token);
  }

  /** Of a path with a leading slash. */
  String of(String path) {
    return site.url(path);
  }

  /** The same for who is logged in. */
  String home() {
    return site.url("/plugins/leerkring/digestpreferences.action");
  }
}
