package nl.leerkring.dev.host.wiki;

/** How much of the demo is in a database; the order is stored. */
public enum Loaded {
  NOTHING,
  PAGES,
  EVERYTHING
}
