package nl.leerkring.editions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.DigestItem;
import nl.leerkring.digest.LeadNote;
import nl.leerkring.digest.Section;
import nl.leerkring.host.PageSummary;
import nl.leerkring.web.Texts;

/** A digest on a page. */
public final class MyDigestView {
  private final Optional<Digest> now;
  private final List<PageSummary> last;
  private final Texts texts;
  private final MyDigests digests;

  MyDigestView(Optional<Digest> now, List<PageSummary> last, Texts texts, MyDigests digests) {
    this.now = now;
    this.last = last;
    this.texts = texts;
    this.digests = digests;
  }

  /** Sections in which there is something. */
  public List<MySectionView> getSections() {
    return Arrays.stream(Section.values())
        .map(section -> new MySectionView(texts.get("digest.section." + section), in(section)))
        .filter(view -> !view.getItems().isEmpty())
        .toList();
  }

  private List<MyItemView> in(Section section) {
    return now.map(Digest::items).orElse(List.of()).stream()
        .filter(item -> item.section() == section)
        .map(this::view)
        .toList();
  }

  private MyItemView view(DigestItem item) {
    return new MyItemView(item.title(), digests.url(item.urlPath()), item.detail(), item.why());
  }

  /** What leads wrote to the reader. */
  public List<String> getNotes() {
    return now.map(Digest::notes).orElse(List.of()).stream().map(MyDigestView::said).toList();
  }

  private static String said(LeadNote note) {
    return note.company() + ": " + note.text();
  }

  /** What the newest mail told. */
  public List<MyItemView> getLast() {
    return last.stream()
        .map(page -> new MyItemView(page.title(), digests.url(page.urlPath()), "", ""))
        .toList();
  }
}
