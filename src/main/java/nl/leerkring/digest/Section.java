package nl.leerkring.digest;

/** Where an item stands in a digest, in this order. */
public enum Section {
  /** The reader's courses and duties, and sessions to come. */
  MINE,
  /** From their own company. */
  OWN,
  /** From companies that let theirs into the partner ring. */
  PARTNERS,
  /** From the rest of the community. */
  EVERYONE
}
