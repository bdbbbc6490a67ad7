package nl.leerkring.certificates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Json;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Certificates as Open Badges 3.0: a verifiable credential (VC Data Model 2.0), by itself and
 * signed as a JWT, as <a href="https://www.imsglobal.org/spec/ob/v3p0#jwt-proof">section 8.2</a>
 * has it.
 */
@Component
class Credentials {
  private static final String REST = "/rest/leerkring/1.0/";
  private static final String TYPE = "type";
  private static final String NAME = "name";

  private final Certificates certificates;
  private final SigningKeys keys;
  private final Site site;
  private final Members members;
  private final Translator translator;

  Credentials(
      Certificates certificates,
      SigningKeys keys,
      Site site,
      Members members,
      Translator translator) {
    this.certificates = certificates;
    this.keys = keys;
    this.site = site;
    this.members = members;
    this.translator = translator;
  }

  /** The credential as JSON, for who may have it. */
  Optional<String> json(Optional<Member> reader, String code) {
    return certificates.badge(reader, code).map(badge -> Json.of(credential(badge)));
  }

  /** The credential, signed by the community, as a compact JWS. */
  Optional<String> jwt(Optional<Member> reader, String code) {
    return certificates.badge(reader, code).map(this::signed);
  }

  private String signed(Certificates.Badge badge) {
    SigningKey key = keys.current();
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("alg", "EdDSA");
    header.put("typ", "JWT");
    header.put("kid", kid(key));
    header.put("jwk", key.jwk());
    Map<String, Object> payload = credential(badge);
    payload.put("iss", issuerId());
    payload.put("jti", payload.get("id"));
    payload.put("nbf", badge.shown().issued().getEpochSecond());
    payload.put("sub", subjectId(badge.shown()));
    return key.sign(Json.of(header), Json.of(payload));
  }

  /** The community as the issuer of badges. */
  Map<String, Object> issuer() {
    Map<String, Object> issuer = new LinkedHashMap<>();
    issuer.put("@context", context());
    issuer.putAll(profile());
    return issuer;
  }

  /** The public keys with which badges are verified. */
  Map<String, Object> keySet() {
    SigningKey key = keys.current();
    Map<String, Object> jwk = new LinkedHashMap<>(key.jwk());
    jwk.put("kid", kid(key));
    jwk.put("use", "sig");
    jwk.put("alg", "EdDSA");
    return Map.of("keys", List.of(jwk));
  }

  private Map<String, Object> credential(Certificates.Badge badge) {
    ShownCertificate shown = badge.shown();
    Map<String, Object> credential = new LinkedHashMap<>();
    credential.put("@context", context());
    credential.put("id", site.url(REST + "certificates/" + shown.code() + ".json"));
    credential.put(TYPE, List.of("VerifiableCredential", "OpenBadgeCredential"));
    credential.put(NAME, shown.title());
    credential.put("issuer", profile());
    credential.put("validFrom", shown.issued().toString());
    credential.put("credentialSubject", subject(badge));
    return credential;
  }

  private static List<String> context() {
    return List.of(
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
  }

  private Map<String, Object> profile() {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("id", issuerId());
    profile.put(TYPE, List.of("Profile"));
    profile.put(NAME, words().get("certificates.issuer"));
    profile.put("url", site.url("/"));
    return profile;
  }

  private Map<String, Object> subject(Certificates.Badge badge) {
    ShownCertificate shown = badge.shown();
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("id", subjectId(shown));
    subject.put(TYPE, List.of("AchievementSubject"));
    List<Map<String, Object>> identities = new ArrayList<>();
    shown.name().ifPresent(name -> identities.add(identity("name", name)));
    badge.email().ifPresent(email -> identities.add(hashed(email, shown.code())));
    shown.company().ifPresent(company -> identities.add(identity("ext:company", company)));
    if (!identities.isEmpty()) {
      subject.put("identifier", identities);
    }
    subject.put("achievement", achievement(shown));
    return subject;
  }

  private Map<String, Object> achievement(ShownCertificate shown) {
    Texts words = words();
    Map<String, Object> achievement = new LinkedHashMap<>();
    achievement.put("id", site.url("/pages/viewpage.action?pageId=" + shown.courseId()));
    achievement.put(TYPE, List.of("Achievement"));
    achievement.put("achievementType", "Course");
    achievement.put(NAME, shown.title());
    achievement.put("description", words.get("certificates.achievement", shown.title()));
    achievement.put("criteria", Map.of("narrative", words.get("certificates.criteria")));
    return achievement;
  }

  private static Map<String, Object> identity(String kind, String value) {
    Map<String, Object> identity = new LinkedHashMap<>();
    identity.put(TYPE, "IdentityObject");
    identity.put("identityType", kind);
    identity.put("hashed", false);
    identity.put("identityHash", value);
    return identity;
  }

  /** The code is as good a salt as any: random, and of this badge only. */
  private static Map<String, Object> hashed(String email, String salt) {
    Map<String, Object> identity = identity("emailAddress", sha256(email(email) + salt));
    identity.put("hashed", true);
    identity.put("salt", salt);
    return identity;
  }

  private static String email(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256$" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }

  private String issuerId() {
    return site.url(REST + "issuer.json");
  }

  /** Of this certificate only: it ties no two of a member together. */
  private String subjectId(ShownCertificate shown) {
    return site.url("/plugins/leerkring/verify.action?code=" + shown.code()) + "#holder";
  }

  private String kid(SigningKey key) {
    return site.url(REST + "keys.json") + "#" + key.thumbprint();
  }

  /** In the site's language: a badge is the same whoever asks. */
  private Texts words() {
    return new Texts(translator, members.visitorLocale());
  }
}
