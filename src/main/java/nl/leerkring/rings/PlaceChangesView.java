package nl.leerkring.rings;

import java.util.List;

/** What a plan does to one space or page, as the preview shows it. */
public final class PlaceChangesView {
  private final String place;
  private final String sight;
  private final List<ChangeView> changes;

  PlaceChangesView(String place, String sight, List<ChangeView> changes) {
    this.place = place;
    this.sight = sight;
    this.changes = changes;
  }

  /** Key of the space, with the title of the page if it is about a page. */
  public String getPlace() {
    return place;
  }

  /** How many people gain and lose sight, in words; empty when nobody does. */
  public String getSight() {
    return sight;
  }

  public List<ChangeView> getChanges() {
    return changes;
  }
}
