package nl.leerkring.editions;

import java.util.List;

/** A heading of the digest on a page, with what stands below it. */
public final class MySectionView {
  private final String title;
  private final List<MyItemView> items;

  MySectionView(String title, List<MyItemView> items) {
    this.title = title;
    this.items = List.copyOf(items);
  }

  public String getTitle() {
    return title;
  }

  public List<MyItemView> getItems() {
    return items;
  }
}
