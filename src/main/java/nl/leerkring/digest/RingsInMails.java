package nl.leerkring.digest;

import java.util.EnumSet;
import java.util.Set;
import nl.leerkring.companies.Ring;

/** Of which rings a mail says titles and nothing else: mails are forwarded, and lie about. */
public record RingsInMails(Set<Ring> titlesOnly) {
  public static final RingsInMails BY_DEFAULT = new RingsInMails(EnumSet.of(Ring.COMPANY));

  public boolean areTitlesOnly(Ring ring) {
    return titlesOnly.contains(ring);
  }
}
