package nl.leerkring.rings;

import nl.leerkring.host.Holder;
import nl.leerkring.host.SpaceRight;

/**
 * One permission of a space, or one entry of a page's view restriction, to give or to take.
 *
 * @param pageId of the page; 0 when it is about the space itself
 * @param right what is given in the space; always VIEW for a page
 * @param gives whether the holder gets it; otherwise it loses it
 */
public record RingChange(
    String spaceKey, long pageId, SpaceRight right, Holder holder, boolean gives) {
  static RingChange inSpace(String spaceKey, SpaceRight right, Holder holder, boolean gives) {
    return new RingChange(spaceKey, 0, right, holder, gives);
  }

  static RingChange onPage(String spaceKey, long pageId, Holder holder, boolean gives) {
    return new RingChange(spaceKey, pageId, SpaceRight.VIEW, holder, gives);
  }

  public boolean isOnPage() {
    return pageId != 0;
  }

  /** The entry that makes a page restricted at all. */
  boolean isAnchor() {
    return isOnPage() && holder.equals(RingRules.ANCHOR);
  }

  /**
   * When it may be done, so that at no moment anybody sees more than before and after: pages shut
   * first, then everything is taken, then everything given, and pages that open do so last.
   */
  int phase() {
    if (isAnchor()) {
      return gives ? 0 : 3;
    }
    return gives ? 2 : 1;
  }

  /** Whether less is seen afterwards. */
  public boolean narrows() {
    return phase() < 2;
  }

  /** What undoes it. */
  public RingChange inverse() {
    return new RingChange(spaceKey, pageId, right, holder, !gives);
  }

  /** As it is kept and compared. */
  String asLine() {
    return (gives ? "+" : "-")
        + "\t"
        + spaceKey
        + "\t"
        + pageId
        + "\t"
        + right
        + "\t"
        + holder.kind()
        + "\t"
        + holder.name();
  }

  static RingChange read(String line) {
    String[] parts = line.split("\t", -1);
    return new RingChange(
        parts[1],
        Long.parseLong(parts[2]),
        SpaceRight.valueOf(parts[3]),
        new Holder(Holder.Kind.valueOf(parts[4]), parts[5]),
        parts[0].equals("+"));
  }
}
