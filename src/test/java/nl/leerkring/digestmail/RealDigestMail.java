package nl.leerkring.digestmail;

import java.time.Clock;
import nl.leerkring.host.Members;
import nl.leerkring.links.InMemoryLinkKeys;
import nl.leerkring.preferences.LinkedMailLinks;
import nl.leerkring.testing.RealTemplates;
import nl.leerkring.testing.RealTexts;

/** Digests as mails from the real templates and words, with real links. */
public final class RealDigestMail {
  private RealDigestMail() {}

  public static DigestMail of(Members members, Clock clock) {
    return new DigestMail(
        new RealTemplates(),
        new RealTexts(),
        LinkedMailLinks.of(
            new InMemoryLinkKeys().node(clock), members, "https://confluence.harbour.example"));
  }
}
