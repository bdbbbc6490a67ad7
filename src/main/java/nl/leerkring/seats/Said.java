package nl.leerkring.seats;

/** What somebody answered. */
public enum Said {
  YES,
  MAYBE,
  NO,
  /** Nothing yet: the host keeps a seat for them. */
  NOT_YET
}
