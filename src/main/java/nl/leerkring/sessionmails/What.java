package nl.leerkring.sessionmails;

import java.util.Locale;

/** What a mail of a session tells. */
enum What {
  SEAT,
  OFFER,
  OFFER_OVER,
  RESERVED,
  GIVEN_BACK,
  LEADS,
  MOVED,
  CHANGED,
  CANCELLED,
  HOST_LEFT,
  LOST,
  DAY,
  HOUR,
  ASK_HOST,
  ASK;

  /** The last part of its keys in the language files. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** Whether news of it belongs to somebody's seat, not to the plan. */
  boolean isOfSeat() {
    return this == SEAT
        || this == OFFER
        || this == OFFER_OVER
        || this == RESERVED
        || this == GIVEN_BACK;
  }
}
