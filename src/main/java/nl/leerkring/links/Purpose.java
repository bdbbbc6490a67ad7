package nl.leerkring.links;

import java.time.Duration;

/**
 * What a signed link is for; one for this does nothing of that. Their order is part of the links
 * that are out there: a new one goes to the end.
 */
public enum Purpose {
  /** Say how often one gets the digest. */
  PREFERENCES(Duration.ofDays(92)),
  /** Get no digest any more, and take that back. */
  UNSUBSCRIBE(Duration.ofDays(366)),
  /** Go to an item of the digest. */
  OPEN(Duration.ofDays(366));

  static final Duration LONGEST = Duration.ofDays(366);

  private final Duration lasts;

  Purpose(Duration lasts) {
    this.lasts = lasts;
  }

  Duration lasts() {
    return lasts;
  }
}
