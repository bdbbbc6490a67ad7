package nl.leerkring.setup;

/** What is wrong in a document, and where, as the page shows it. */
public final class SetupFaultView {
  private final String where;
  private final String text;

  SetupFaultView(String where, String text) {
    this.where = where;
    this.text = text;
  }

  public String getWhere() {
    return where;
  }

  public String getText() {
    return text;
  }
}
