package nl.leerkring.digest;

import java.util.List;

/**
 * What one member is told, before it becomes a mail or a page.
 *
 * @param items in the order of their sections, the strongest of each first
 * @param subject title of the strongest
 * @param notes what leads of the reader's companies wrote to their own people
 * @param seldom whether it comes less often because the reader opened none for weeks
 */
public record Digest(List<DigestItem> items, String subject, List<LeadNote> notes, boolean seldom) {
  public Digest {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  /** Keys of what it tells. */
  public List<String> keys() {
    return items.stream().map(DigestItem::key).toList();
  }

  /** The same for somebody who gets it less often, and is told so. */
  public Digest seldomNow() {
    return new Digest(items, subject, notes, true);
  }
}
