package nl.leerkring.reach;

/** What the people of a company are to a space. */
public enum Cell {
  OWN,
  PARTNER,
  EVERYONE,
  NOTHING
}
