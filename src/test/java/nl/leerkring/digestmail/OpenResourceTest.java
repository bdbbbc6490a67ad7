package nl.leerkring.digestmail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import nl.leerkring.digest.Openings;
import nl.leerkring.host.MemberKey;
import nl.leerkring.links.InMemoryLinkKeys;
import nl.leerkring.links.Purpose;
import nl.leerkring.links.SignedLinks;
import nl.leerkring.preferences.LinkedMailLinks;
import nl.leerkring.preferences.MailLinks;
import nl.leerkring.testing.InMemoryMembers;
import org.junit.Test;
import org.mockito.Mockito;

/** A link of a mail leads on to what it told, and to no other site. */
public class OpenResourceTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
  private static final String BASE = "https://confluence.harbour.example";
  private static final MemberKey ANNA = new MemberKey("key-anna");

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryLinkKeys keys = new InMemoryLinkKeys();
  private final Openings openings = Mockito.mock(Openings.class);

  @Test
  public void it_leads_on_and_remembers_that_the_member_opened_one() {
    String token = token(links(TUESDAY).open(ANNA, "/display/NZP/Purifier?a=b&c=d"));

    Optional<String> url = followed(token);

    assertEquals(Optional.of(BASE + "/display/NZP/Purifier?a=b&c=d"), url);
    Mockito.verify(openings).opened(ANNA);
  }

  @Test
  public void what_is_no_link_of_ours_leads_nowhere_and_is_not_remembered() {
    SignedLinks signed = keys.node(clock(TUESDAY));
    String old = token(links(TUESDAY.minusSeconds(366L * 24 * 3600)).open(ANNA, "/x"));
    String ofWhoIsGone = token(links(TUESDAY).open(new MemberKey("key-dirk"), "/x"));
    members.remove("dirk");
    for (String token :
        new String[] {
          "x",
          signed.sign(Purpose.PREFERENCES, ANNA, "/x"),
          signed.sign(Purpose.UNSUBSCRIBE, ANNA, "/x"),
          old,
          ofWhoIsGone
        }) {
      assertEquals(token, Optional.empty(), followed(token));
    }
    Mockito.verifyNoInteractions(openings);
  }

  @Test
  public void no_path_gets_in_that_could_lead_to_another_site() {
    MailLinks links = links(TUESDAY);
    for (String path :
        new String[] {
          "",
          "x",
          "//evil.example",
          "/\\evil.example",
          "@evil.example",
          ".evil.example",
          "/a b",
          "/a\r\nSet-Cookie: x",
          "https://evil.example",
          ":80@evil.example",
          "/a\\b",
          "/\tx"
        }) {
      assertThrows(path, IllegalArgumentException.class, () -> links.open(ANNA, path));
    }
    for (long seed = 0; seed < 500; seed++) {
      String path = "/" + new Random(seed).nextInt(9) + "?p=" + new Random(seed).nextLong();
      assertEquals(Optional.of(BASE + path), followed(token(links.open(ANNA, path))));
    }
  }

  private Optional<String> followed(String token) {
    return new OpenResource(links(TUESDAY), openings, LinkedMailLinks.answers(members, BASE))
        .url(token, openings::opened);
  }

  private MailLinks links(Instant now) {
    return LinkedMailLinks.of(keys.node(clock(now)), members, BASE);
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private static String token(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
