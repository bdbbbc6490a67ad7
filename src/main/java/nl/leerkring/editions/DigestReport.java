package nl.leerkring.editions;

/**
 * How a run went, in members.
 *
 * @param off want none, or not this time
 */
public record DigestReport(int sent, int nothingToSay, int failed, int off) {
  static final DigestReport NONE = new DigestReport(0, 0, 0, 0);
  static final DigestReport SENT = new DigestReport(1, 0, 0, 0);
  static final DigestReport NOTHING = new DigestReport(0, 1, 0, 0);
  static final DigestReport FAILED = new DigestReport(0, 0, 1, 0);

  DigestReport plus(DigestReport other) {
    return new DigestReport(
        sent + other.sent,
        nothingToSay + other.nothingToSay,
        failed + other.failed,
        off + other.off);
  }
}
