package nl.leerkring.leads;

import nl.leerkring.host.Member;

/**
 * Somebody of a company, as its leads see them.
 *
 * @param how why they are one of its people
 * @param home whether the company counts for them in reports
 */
public record Colleague(Member member, How how, boolean home) {
  /** Why somebody belongs to a company. */
  public enum How {
    /** Through a group that an administrator mapped. */
    GROUP,
    /** A lead added them. */
    ADDED,
    /** Until a day. */
    GUEST
  }
}
