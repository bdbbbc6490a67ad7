package nl.leerkring.leads;

/** One of a company's people, as its leads see them. */
public final class ColleagueView {
  private final Colleague colleague;
  private final String until;

  ColleagueView(Colleague colleague, String until) {
    this.colleague = colleague;
    this.until = until;
  }

  public String getName() {
    return colleague.member().fullName();
  }

  public String getUserName() {
    return colleague.member().userName();
  }

  /** User key, by which a guest is extended or let out. */
  public String getUserKey() {
    return colleague.member().key().value();
  }

  public boolean isGuest() {
    return colleague.how() == Colleague.How.GUEST;
  }

  public boolean isAdded() {
    return colleague.how() == Colleague.How.ADDED;
  }

  /** A guest's last day; empty for others. */
  public String getUntil() {
    return until;
  }

  public boolean isHome() {
    return colleague.home();
  }
}
