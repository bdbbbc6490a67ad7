package nl.leerkring.digest;

/**
 * How a run of an edition went, in members.
 *
 * @param skipped had been served before, or have no mail address
 */
public record DigestReport(int sent, int nothingToSay, int failed, int skipped) {
  static final DigestReport NONE = new DigestReport(0, 0, 0, 0);

  DigestReport plus(DigestReport other) {
    return new DigestReport(
        sent + other.sent,
        nothingToSay + other.nothingToSay,
        failed + other.failed,
        skipped + other.skipped);
  }
}
