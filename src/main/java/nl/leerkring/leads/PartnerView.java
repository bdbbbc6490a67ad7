package nl.leerkring.leads;

/** A company that is, or could be, let in. */
public final class PartnerView {
  private final String key;
  private final String name;
  private final String until;
  private final boolean mutual;

  PartnerView(String key, String name, String until, boolean mutual) {
    this.key = key;
    this.name = name;
    this.until = until;
    this.mutual = mutual;
  }

  public String getKey() {
    return key;
  }

  public String getName() {
    return name;
  }

  /** The last day; empty when no end was agreed. */
  public String getUntil() {
    return until;
  }

  /** Whether it lets this company in as well. */
  public boolean isMutual() {
    return mutual;
  }
}
