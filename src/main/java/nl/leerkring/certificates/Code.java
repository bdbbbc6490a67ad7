package nl.leerkring.certificates;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * A code of 128 random bits: nobody comes upon one by trying. Digits and the letters up to v, small
 * (Base32 of RFC 4648, section 7), so that no database takes two for the same.
 */
final class Code {
  private static final int BITS = 128;
  private static final int LENGTH = 26;
  private static final int RADIX = 32;
  private static final Pattern CODE = Pattern.compile("[0-9a-v]{" + LENGTH + "}");

  private Code() {}

  static String random(SecureRandom random) {
    String digits = new BigInteger(BITS, random).toString(RADIX);
    return "0".repeat(LENGTH - digits.length()) + digits;
  }

  /** Whether it could be one; what could not need not be looked for. */
  static boolean isOne(String text) {
    return CODE.matcher(text).matches();
  }
}
