package nl.leerkring.peers;

import nl.leerkring.host.SpaceSummary;

/** A space where the page of a meeting can be. */
public final class PlaceView {
  private final SpaceSummary space;
  private final String chosen;

  PlaceView(SpaceSummary space, String chosen) {
    this.space = space;
    this.chosen = chosen;
  }

  public String getKey() {
    return space.key();
  }

  public String getName() {
    return space.name();
  }

  public boolean isChosen() {
    return space.key().equals(chosen);
  }
}
