package nl.leerkring.digestmail;

import java.util.List;
import java.util.Locale;

/** A heading of the mail with what stands below it. */
public final class MailSectionView {
  private final String title;
  private final Locale locale;
  private final List<MailItemView> items;

  MailSectionView(String title, Locale locale, List<MailItemView> items) {
    this.title = title;
    this.locale = locale;
    this.items = List.copyOf(items);
  }

  public String getTitle() {
    return title;
  }

  /** As a plain text shows that it is a heading. */
  public String getHeading() {
    return title.toUpperCase(locale);
  }

  public List<MailItemView> getItems() {
    return items;
  }
}
