package nl.leerkring.links;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.leerkring.host.MemberKey;

/**
 * A signed link as one word of base64url: the number of the key, the purpose, the last second, the
 * member and the detail, each in its place or behind its length, and the first half of their
 * HMAC-SHA256. Half is 128 bits, which nobody guesses, and keeps mails small.
 */
final class LinkToken {
  static final int LONGEST = 2000;

  private static final int SIGNATURE = 16;
  private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

  /** Comes before what is signed, so that no signature of something else is one of a link. */
  private static final byte[] SIGNED_AS = "leerkring link\n".getBytes(StandardCharsets.US_ASCII);

  private LinkToken() {}

  static String of(SignedLink link, LinkKey key) {
    byte[] said = said(link, key.number());
    byte[] signature = Arrays.copyOf(key.sign(signed(said)), SIGNATURE);
    ByteBuffer all = ByteBuffer.allocate(said.length + SIGNATURE).put(said).put(signature);
    return TO_TEXT.encodeToString(all.array());
  }

  /**
   * What it says when it was signed with one of the keys; whether it is still valid is not asked.
   *
   * @param keys by number; {@link LinkKey#NONE} for a number that there is not
   */
  static Optional<SignedLink> read(String token, IntFunction<LinkKey> keys) {
    byte[] all = bytes(token);
    if (all.length <= SIGNATURE + Short.BYTES) {
      return Optional.empty();
    }
    byte[] said = Arrays.copyOf(all, all.length - SIGNATURE);
    byte[] signature = Arrays.copyOfRange(all, said.length, all.length);
    LinkKey key = keys.apply(ByteBuffer.wrap(said).getShort());
    byte[] right = Arrays.copyOf(key.sign(signed(said)), SIGNATURE);
    boolean isSame = MessageDigest.isEqual(right, signature); // takes as long wherever they differ
    return isSame && key.number() != 0 ? parsed(said) : Optional.empty();
  }

  /** Nothing for what is no base64url as we write it: of each token there is one spelling. */
  private static byte[] bytes(String token) {
    try {
      byte[] bytes = token.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(token);
      return TO_TEXT.encodeToString(bytes).equals(token) ? bytes : new byte[0];
    } catch (IllegalArgumentException e) {
      return new byte[0]; // what somebody made up
    }
  }

  private static byte[] said(SignedLink link, int number) {
    byte[] member = link.member().value().getBytes(StandardCharsets.UTF_8);
    byte[] detail = link.detail().getBytes(StandardCharsets.UTF_8);
    int fixed = Short.BYTES + Byte.BYTES + Integer.BYTES + Short.BYTES;
    return ByteBuffer.allocate(fixed + member.length + detail.length)
        .putShort((short) number)
        .put((byte) link.purpose().ordinal())
        .putInt((int) link.expires().getEpochSecond())
        .putShort((short) member.length)
        .put(member)
        .put(detail)
        .array();
  }

  private static Optional<SignedLink> parsed(byte[] said) {
    try {
      ByteBuffer in = ByteBuffer.wrap(said);
      in.getShort(); // the key's number
      Purpose purpose = Purpose.values()[in.get()];
      Instant expires = Instant.ofEpochSecond(Integer.toUnsignedLong(in.getInt()));
      byte[] member = new byte[in.getShort()];
      in.get(member);
      byte[] detail = new byte[in.remaining()];
      in.get(detail);
      return Optional.of(
          new SignedLink(purpose, new MemberKey(text(member)), expires, text(detail)));
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return Optional.empty(); // signed by another version of ours
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] signed(byte[] said) {
    return ByteBuffer.allocate(SIGNED_AS.length + said.length).put(SIGNED_AS).put(said).array();
  }
}
