package nl.leerkring.seats;

import java.time.Instant;

/**
 * What there is to divide.
 *
 * @param seats how many; 0 for no limit
 * @param share how many of one company at most until the last days; 0 for no limit
 * @param reserved how many the host keeps for nobody in particular
 * @param start when it begins
 */
public record Terms(int seats, int share, int reserved, Instant start) {
  /** When companies may have more than their share. */
  public Instant openToAll() {
    return SeatRules.openToAll(start);
  }

  public boolean isLimited() {
    return seats > 0;
  }
}
