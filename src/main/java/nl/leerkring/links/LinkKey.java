package nl.leerkring.links;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of the community that signs links with HMAC-SHA256 (RFC 2104). Says nothing of itself. */
final class LinkKey {
  static final int BYTES = 32;

  /** Stands for a key that is not there, so that finding none is as much work. */
  static final LinkKey NONE = new LinkKey(0, new byte[BYTES], Instant.EPOCH);

  private static final String ALGORITHM = "HmacSHA256";

  private final int number;
  private final byte[] secret;
  private final Instant made;

  /**
   * @param number from 1, in the order in which they were made
   */
  LinkKey(int number, byte[] secret, Instant made) {
    this.number = number;
    this.secret = secret.clone();
    this.made = made;
  }

  static LinkKey random(int number, SecureRandom random, Instant made) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    return new LinkKey(number, secret, made);
  }

  byte[] sign(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  int number() {
    return number;
  }

  byte[] secret() {
    return secret.clone();
  }

  Instant made() {
    return made;
  }
}
