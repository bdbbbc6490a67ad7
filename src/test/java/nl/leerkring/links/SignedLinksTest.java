package nl.leerkring.links;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.leerkring.host.MemberKey;
import org.junit.Test;

/** A link does one thing for one member until a day, and nobody but us can have made it. */
public class SignedLinksTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
  private static final MemberKey ANNA = new MemberKey("key-anna");
  private static final int CASES = 2000;
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final InMemoryLinkKeys keys = new InMemoryLinkKeys();
  private final SignedLinks links = at(TUESDAY);

  private SignedLinks at(Instant now) {
    return keys.node(Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  public void what_was_signed_comes_back_whoever_it_is_for_and_whatever_the_detail() {
    for (long seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      MemberKey member = new MemberKey(text(random, 1 + random.nextInt(255)));
      Purpose purpose = Purpose.values()[random.nextInt(Purpose.values().length)];
      String detail = text(random, random.nextInt(200));

      String token = links.sign(purpose, member, detail);

      assertTrue(token, token.matches("[A-Za-z0-9_-]+"));
      SignedLink link = links.read(purpose, token).orElseThrow();
      assertEquals("seed " + seed, member, link.member());
      assertEquals("seed " + seed, detail, link.detail());
    }
  }

  @Test
  public void a_word_that_was_tampered_with_anywhere_is_nothing() {
    String token = links.sign(Purpose.UNSUBSCRIBE, ANNA, "");
    for (int at = 0; at < token.length(); at++) {
      for (int other = 0; other < LETTERS.length(); other++) {
        String tampered = token.substring(0, at) + LETTERS.charAt(other) + token.substring(at + 1);
        assertEquals(tampered, tampered.equals(token), isRead(Purpose.UNSUBSCRIBE, tampered));
      }
      assertFalse(isRead(Purpose.UNSUBSCRIBE, token.substring(0, at)));
      assertFalse(isRead(Purpose.UNSUBSCRIBE, token.substring(at + 1)));
    }
    for (String odd : new String[] {"", "=", token + "=", token + "A", token + "AA", " " + token}) {
      assertFalse(odd, isRead(Purpose.UNSUBSCRIBE, odd));
    }
    assertFalse(isRead(Purpose.UNSUBSCRIBE, "A".repeat(100_000)));
  }

  @Test
  public void parts_of_one_and_parts_of_another_are_nothing() {
    Random random = new Random(1);
    for (int round = 0; round < CASES; round++) {
      byte[] annas = bytes(links.sign(Purpose.UNSUBSCRIBE, ANNA, ""));
      byte[] brams = bytes(links.sign(Purpose.UNSUBSCRIBE, new MemberKey("key-bram"), ""));
      int cut = 1 + random.nextInt(annas.length - 1);
      byte[] mixed = Arrays.copyOf(annas, annas.length);
      System.arraycopy(brams, cut, mixed, cut, brams.length - cut);

      boolean isWhole = Arrays.equals(mixed, annas) || Arrays.equals(mixed, brams);

      String token = Base64.getUrlEncoder().withoutPadding().encodeToString(mixed);
      assertEquals(isWhole, isRead(Purpose.UNSUBSCRIBE, token));
    }
  }

  @Test
  public void words_made_up_or_signed_by_others_are_nothing() {
    SignedLinks others = new InMemoryLinkKeys().node(Clock.fixed(TUESDAY, ZoneOffset.UTC));
    assertFalse(isRead(Purpose.OPEN, others.sign(Purpose.OPEN, ANNA, "/")));
    for (long seed = 0; seed < CASES; seed++) {
      byte[] bytes = new byte[new Random(seed).nextInt(120)];
      new Random(seed).nextBytes(bytes);
      String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      assertFalse("seed " + seed, isRead(Purpose.OPEN, token));
    }
    String withTheKeyThatIsNot =
        LinkToken.of(
            new SignedLink(Purpose.OPEN, ANNA, TUESDAY.plusSeconds(60), "/"), LinkKey.NONE);
    assertFalse(isRead(Purpose.OPEN, withTheKeyThatIsNot));
  }

  @Test
  public void one_for_this_does_nothing_of_that() {
    for (Purpose purpose : Purpose.values()) {
      String token = links.sign(purpose, ANNA, "");
      for (Purpose other : Purpose.values()) {
        assertEquals(purpose == other, isRead(other, token));
      }
    }
  }

  @Test
  public void it_ends_on_the_second() {
    for (Purpose purpose : Purpose.values()) {
      String token = links.sign(purpose, ANNA, "");
      Instant end = TUESDAY.plus(purpose.lasts());

      assertTrue(at(end.minusSeconds(1)).read(purpose, token).isPresent());
      assertEquals(Optional.empty(), at(end).read(purpose, token));
      assertEquals(Optional.empty(), at(end.plusSeconds(1)).read(purpose, token));
    }
  }

  @Test
  public void keys_change_each_half_year_and_no_link_ends_before_its_time() {
    Instant[] signed = new Instant[40];
    String[] tokens = new String[signed.length];
    for (int month = 0; month < signed.length; month++) {
      signed[month] = TUESDAY.plus(Duration.ofDays(30L * month));
      tokens[month] = at(signed[month]).sign(Purpose.UNSUBSCRIBE, ANNA, "");
      for (int earlier = 0; earlier <= month; earlier++) {
        boolean isValid = signed[earlier].plus(Purpose.UNSUBSCRIBE.lasts()).isAfter(signed[month]);
        assertEquals(
            earlier + " in " + month,
            isValid,
            at(signed[month]).read(Purpose.UNSUBSCRIBE, tokens[earlier]).isPresent());
      }
      assertTrue("old ones go: " + keys.all().size(), keys.all().size() <= 5);
    }
    assertTrue(keys.all().stream().mapToInt(LinkKey::number).max().orElseThrow() >= 6);
    Set<String> secrets = new HashSet<>();
    keys.all().forEach(key -> secrets.add(Arrays.toString(key.secret())));
    assertEquals(keys.all().size(), secrets.size());
  }

  @Test
  public void what_one_node_signed_the_other_reads_also_with_a_key_that_it_did_not_know() {
    SignedLinks other = at(TUESDAY);
    other.sign(Purpose.OPEN, ANNA, "/");

    String later =
        at(TUESDAY.plus(LinkKeys.SIGNS_FOR)).sign(Purpose.UNSUBSCRIBE, ANNA, "with the next key");

    assertTrue(other.read(Purpose.UNSUBSCRIBE, later).isPresent());
  }

  @Test
  public void a_key_says_nothing_of_itself() {
    links.sign(Purpose.OPEN, ANNA, "/");

    String said = keys.all().toString();

    assertFalse(said, said.contains("[B") || said.matches(".*\\d{3,}, .*"));
  }

  private boolean isRead(Purpose purpose, String token) {
    return links.read(purpose, token).isPresent();
  }

  private static byte[] bytes(String token) {
    return Base64.getUrlDecoder().decode(token);
  }

  private static String text(Random random, int length) {
    return random
        .ints(length, ' ', 0x17f)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
