package nl.leerkring.seats;

/** What somebody has of a seat. */
public enum Place {
  NONE,
  /** A place in the line. */
  WAITING,
  /** A seat that they moved up to and have to confirm before a moment. */
  OFFERED,
  /** A seat that the host keeps for them until they answer. */
  RESERVED,
  SEATED;

  /** Whether it keeps the seat from others. */
  public boolean holdsSeat() {
    return this == OFFERED || this == RESERVED || this == SEATED;
  }
}
