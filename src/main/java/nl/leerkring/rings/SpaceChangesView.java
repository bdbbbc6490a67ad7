package nl.leerkring.rings;

import java.util.List;

/** What a plan does to one space, as the preview shows it. */
public final class SpaceChangesView {
  private final String space;
  private final String sight;
  private final List<ChangeView> changes;

  SpaceChangesView(String space, String sight, List<ChangeView> changes) {
    this.space = space;
    this.sight = sight;
    this.changes = changes;
  }

  public String getSpace() {
    return space;
  }

  /** How many people gain and lose sight, in words; empty when nobody does. */
  public String getSight() {
    return sight;
  }

  public List<ChangeView> getChanges() {
    return changes;
  }
}
