package nl.leerkring.sessionpage;

import nl.leerkring.sessions.AgendaItem;

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
