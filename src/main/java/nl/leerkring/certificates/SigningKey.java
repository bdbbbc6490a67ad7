package nl.leerkring.certificates;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A pair of Ed25519 keys (RFC 8032) that signs, and tells its public half as RFC 8037 has it. */
final class SigningKey {
  static final String ALGORITHM = "Ed25519";

  private static final int RAW = 32;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair pair;

  SigningKey(KeyPair pair) {
    this.pair = pair;
  }

  static KeyPair make() {
    return done(() -> KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
  }

  static KeyPair pair(byte[] x509, byte[] pkcs8) {
    return done(
        () -> {
          KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
          return new KeyPair(
              factory.generatePublic(new X509EncodedKeySpec(x509)),
              factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        });
  }

  /** A compact JWS (RFC 7515) of the two JSON texts. */
  String sign(String header, String payload) {
    String signed = coded(header) + "." + coded(payload);
    return done(
        () -> {
          Signature signature = Signature.getInstance(ALGORITHM);
          signature.initSign(pair.getPrivate());
          signature.update(signed.getBytes(StandardCharsets.US_ASCII));
          return signed + "." + BASE64.encodeToString(signature.sign());
        });
  }

  /** The public key as a JWK, without anything that need not be in it. */
  Map<String, Object> jwk() {
    Map<String, Object> jwk = new LinkedHashMap<>();
    jwk.put("kty", "OKP");
    jwk.put("crv", ALGORITHM);
    jwk.put("x", x());
    return jwk;
  }

  /** What tells this key from others, by RFC 7638. */
  String thumbprint() {
    String members = "{\"crv\":\"" + ALGORITHM + "\",\"kty\":\"OKP\",\"x\":\"" + x() + "\"}";
    return done(
        () ->
            BASE64.encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(members.getBytes(StandardCharsets.US_ASCII))));
  }

  /** The raw key is what an encoded one ends with (RFC 8410). */
  private String x() {
    byte[] encoded = pair.getPublic().getEncoded();
    return BASE64.encodeToString(Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length));
  }

  private static String coded(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private interface Deed<T> {
    T run() throws GeneralSecurityException;
  }

  private static <T> T done(Deed<T> deed) {
    try {
      return deed.run();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java does not do " + ALGORITHM, e);
    }
  }
}
