package nl.leerkring.certificates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.web.Json;
import org.junit.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Badges, verified as somebody would who knows the specifications and not our code. */
public class CredentialsTest {
  private static final String REST = "https://wiki.example.test/rest/leerkring/1.0/";
  private static final List<Boolean> BOTH = List.of(true, false);

  private final CertifiedCommunity community = new CertifiedCommunity();
  private final Credentials credentials = community.credentials;

  @Test
  public void a_badge_verifies_against_the_published_key() throws Exception {
    String[] parts = jwt(shared()).split("\\.");

    Map<String, Object> key = publishedKey();
    Map<String, Object> header = json(decoded(parts[0]));

    assertEquals(3, parts.length);
    assertEquals(Set.of("alg", "typ", "kid", "jwk"), header.keySet());
    assertEquals("EdDSA", header.get("alg"));
    assertEquals("JWT", header.get("typ"));
    assertEquals(key.get("kid"), header.get("kid"));
    assertEquals(key.get("x"), map(header, "jwk").get("x"));
    assertTrue(verifies(parts[0] + "." + parts[1], parts[2]));
  }

  @Test
  public void whatever_byte_of_it_is_changed_it_verifies_no_more() throws Exception {
    String[] parts = jwt(shared()).split("\\.");
    String signed = parts[0] + "." + parts[1];

    for (int i = 0; i < signed.length(); i += 7) {
      char other = signed.charAt(i) == 'A' ? 'B' : 'A';
      assertFalse(verifies(signed.substring(0, i) + other + signed.substring(i + 1), parts[2]));
    }
    byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
    for (int i = 0; i < signature.length; i++) {
      signature[i] ^= 1;
      assertFalse(
          verifies(signed, Base64.getUrlEncoder().withoutPadding().encodeToString(signature)));
      signature[i] ^= 1;
    }
  }

  @Test
  public void its_claims_are_those_of_the_credential_in_it() {
    String code = shared();

    Map<String, Object> payload = json(decoded(jwt(code).split("\\.")[1]));

    assertEquals(map(payload, "issuer").get("id"), payload.get("iss"));
    assertEquals(payload.get("id"), payload.get("jti"));
    assertEquals(map(payload, "credentialSubject").get("id"), payload.get("sub"));
    assertEquals(
        Instant.parse(payload.get("validFrom").toString()).getEpochSecond(),
        ((Number) payload.get("nbf")).longValue());
    for (String claim : List.of("iss", "jti", "nbf", "sub")) {
      payload.remove(claim);
    }
    assertEquals(json(credentials.json(Optional.empty(), code).orElseThrow()), payload);
  }

  @Test
  public void it_is_an_open_badge_of_a_course() {
    String code = shared();

    Map<String, Object> badge = json(credentials.json(Optional.empty(), code).orElseThrow());

    assertEquals(
        List.of(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"),
        badge.get("@context"));
    assertEquals(List.of("VerifiableCredential", "OpenBadgeCredential"), badge.get("type"));
    assertEquals(REST + "certificates/" + code + ".json", badge.get("id"));
    assertEquals("2026-11-24T10:15:30Z", badge.get("validFrom"));
    assertEquals(REST + "issuer.json", map(badge, "issuer").get("id"));
    Map<String, Object> subject = map(badge, "credentialSubject");
    assertEquals(List.of("AchievementSubject"), subject.get("type"));
    Map<String, Object> achievement = map(subject, "achievement");
    assertEquals(List.of("Achievement"), achievement.get("type"));
    assertEquals("Purifier", achievement.get("name"));
    assertTrue(achievement.keySet().containsAll(Set.of("id", "description", "criteria")));
    assertEquals(REST + "issuer.json", credentials.issuer().get("id"));
    assertEquals(List.of("Profile"), credentials.issuer().get("type"));
  }

  @Test
  public void nothing_that_was_not_agreed_to_appears_in_any_combination() {
    String code = community.complete("once", "Purifier");
    String emailHash = sha256("anna@example.test" + code);
    for (boolean shared : BOTH) {
      for (boolean name : BOTH) {
        for (boolean company : BOTH) {
          Agreed agreed = new Agreed(shared, name, company);
          community.certificates.agree(community.anna(), code, agreed);
          for (String reader : List.of("", "anna", "bram", "eva")) {
            check(agreed, code, reader, emailHash);
          }
        }
      }
    }
  }

  private void check(Agreed agreed, String code, String reader, String emailHash) {
    String when = agreed + " to " + reader;
    Optional<String> badge =
        credentials.json(Optional.ofNullable(community.members.member(reader)), code);
    Optional<String> jwt =
        credentials
            .jwt(Optional.ofNullable(community.members.member(reader)), code)
            .map(text -> decoded(text.split("\\.")[1]));
    String verified = community.certificates.verified(code).map(Object::toString).orElse("");

    assertEquals(when, agreed.shared() || reader.equals("anna"), badge.isPresent());
    assertEquals(when, badge.isPresent(), jwt.isPresent());
    assertEquals(when, agreed.shared(), !verified.isEmpty());
    for (String text : List.of(badge.orElse(""), jwt.orElse(""), verified)) {
      boolean isBadge = !text.isEmpty() && !text.equals(verified);
      boolean name = agreed.shared() && agreed.name() && !text.isEmpty();
      boolean company = agreed.shared() && agreed.company() && !text.isEmpty();
      assertEquals(when, name, text.contains("Anna"));
      assertEquals(when, name && isBadge, text.contains(emailHash));
      assertEquals(when, company, text.contains(CertifiedCommunity.COMPANY));
      assertFalse(when, text.contains("anna@") || text.contains("key-anna"));
    }
  }

  @Test
  public void no_two_certificates_of_a_person_say_that_they_are_of_the_same() {
    String first = community.complete("first", "Purifier");
    String second = community.complete("second", "Purifier");
    Agreed nameless = new Agreed(true, false, false);
    community.certificates.agree(community.anna(), first, nameless);
    community.certificates.agree(community.anna(), second, nameless);

    String one = credentials.json(Optional.empty(), first).orElseThrow();
    String other = credentials.json(Optional.empty(), second).orElseThrow();

    assertEquals(one.replace(first, "CODE"), other.replace(second, "CODE"));
  }

  @Test
  public void the_private_key_is_in_nothing_that_leaves() {
    String jwt = jwt(shared());
    byte[] encoded = community.keys.find().orElseThrow().getPrivate().getEncoded();
    byte[] seed = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);

    String out =
        decoded(jwt.split("\\.")[0])
            + decoded(jwt.split("\\.")[1])
            + Json.of(credentials.keySet())
            + Json.of(credentials.issuer());

    assertFalse(out.contains("\"d\""));
    assertFalse(out.contains(Base64.getUrlEncoder().withoutPadding().encodeToString(seed)));
    assertFalse(out.contains(Base64.getEncoder().encodeToString(encoded)));
  }

  @Test
  public void the_key_stays_the_same() {
    assertEquals(credentials.keySet(), credentials.keySet());
    assertEquals(jwt(shared()).split("\\.")[0], jwt(shared()).split("\\.")[0]);
  }

  /** RFC 8037, appendices A.3 and A.4. */
  @Test
  public void thumbprint_and_signature_of_a_known_key_are_as_the_specification_has_them() {
    byte[] raw = Base64.getUrlDecoder().decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    byte[] seed = Base64.getUrlDecoder().decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");

    SigningKey key =
        new SigningKey(
            SigningKey.pair(
                joined("302a300506032b6570032100", raw),
                joined("302e020100300506032b657004220420", seed)));

    assertEquals("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", key.thumbprint());
    assertEquals(
        "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
            + ".hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
        key.sign("{\"alg\":\"EdDSA\"}", "Example of Ed25519 signing"));
  }

  private String shared() {
    String code = community.complete("once", "Purifier");
    community.certificates.agree(community.anna(), code, new Agreed(true, true, true));
    return code;
  }

  private String jwt(String code) {
    return credentials.jwt(Optional.empty(), code).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> publishedKey() {
    Map<String, Object> set = json(Json.of(credentials.keySet()));
    return ((List<Map<String, Object>>) set.get("keys")).get(0);
  }

  /** By RFC 8032: little-endian, the sign of x in the highest bit. */
  private boolean verifies(String signed, String signature) throws GeneralSecurityException {
    byte[] x = Base64.getUrlDecoder().decode(publishedKey().get("x").toString());
    byte[] bigEndian = new byte[x.length];
    for (int i = 0; i < x.length; i++) {
      bigEndian[i] = x[x.length - 1 - i];
    }
    boolean odd = (bigEndian[0] & 0x80) != 0;
    bigEndian[0] &= 0x7f;
    PublicKey key =
        KeyFactory.getInstance("EdDSA")
            .generatePublic(
                new EdECPublicKeySpec(
                    NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, bigEndian))));
    Signature check = Signature.getInstance("EdDSA");
    check.initVerify(key);
    check.update(signed.getBytes(StandardCharsets.US_ASCII));
    try {
      return check.verify(Base64.getUrlDecoder().decode(signature));
    } catch (SignatureException e) {
      return false; // what is no point of the curve is no signature
    }
  }

  private static byte[] joined(String hex, byte[] tail) {
    return HexFormat.of().parseHex(hex + HexFormat.of().formatHex(tail));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> tree, String name) {
    return (Map<String, Object>) tree.get(name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(String text) {
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }
}
