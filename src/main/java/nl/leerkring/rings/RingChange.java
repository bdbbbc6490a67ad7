package nl.leerkring.rings;

import nl.leerkring.host.SpaceRight;

/**
 * One space permission to give or to take.
 *
 * @param gives whether the group gets the right; otherwise it loses it
 * @param known whether the group belongs to a company; we say so when we take from a stranger
 */
public record RingChange(
    String spaceKey, SpaceRight right, String group, boolean gives, boolean known) {
  String asLine() {
    return (gives ? "+" : "-") + spaceKey + "/" + right + "/" + group;
  }
}
