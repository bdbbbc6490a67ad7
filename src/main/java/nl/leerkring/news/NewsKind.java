package nl.leerkring.news;

/** What a piece of news is. Where one page is news in several ways the first of these counts. */
public enum NewsKind {
  /** A page that a lead asked their own company to look at. */
  PIN(20),
  /** Something that waits for the member: an assignment, questions to recall, a page to look at. */
  DUTY(12),
  /** A session to come with free seats. */
  SESSION(9),
  /** A course of the member's that is under way. */
  GOING_ON(6),
  /** Others thanked the member, or answered. */
  THANKS(7),
  /** Something in a cohort or working group of the member's. */
  COHORT(8),
  NEW_COURSE(8),
  RECORDING(7),
  /** A question that nobody answered yet. */
  QUESTION(6),
  NEW_PAGE(6),
  /** People of several companies talk below a page, as a number. */
  TALK(5),
  /** What people of the same function finished, as a number. */
  PEERS(4),
  CHANGED_PAGE(3);

  private final int weight;

  NewsKind(int weight) {
    this.weight = weight;
  }

  /** How much it counts before anything else is looked at. */
  public int weight() {
    return weight;
  }

  /** Whether it is worth a mail by itself; the others are told beside news only. */
  public boolean isNews() {
    return this != GOING_ON && this != PEERS;
  }

  /** Whether it may be told each week again, as long as it is so. */
  public boolean repeats() {
    return this == DUTY || this == GOING_ON;
  }
}
