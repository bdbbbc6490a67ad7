package nl.leerkring.digest;

import java.util.List;

/** A heading of the mail with what stands below it. */
public final class DigestSectionView {
  private final String title;
  private final List<DigestItemView> items;

  DigestSectionView(String title, List<DigestItemView> items) {
    this.title = title;
    this.items = List.copyOf(items);
  }

  public String getTitle() {
    return title;
  }

  public List<DigestItemView> getItems() {
    return items;
  }
}
