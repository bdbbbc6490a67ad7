package nl.leerkring.sessions;

/** A point of the agenda, as the page shows it. */
public final class AgendaItemView {
  private final AgendaItem item;

  AgendaItemView(AgendaItem item) {
    this.item = item;
  }

  public int getMinutes() {
    return item.minutes();
  }

  public String getTitle() {
    return item.title();
  }
}
