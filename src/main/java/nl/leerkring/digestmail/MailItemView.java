package nl.leerkring.digestmail;

import nl.leerkring.digest.DigestItem;

/** One thing that the mail tells. */
public final class MailItemView {
  private final int number;
  private final String url;
  private final DigestItem item;

  /**
   * @param number its place in the mail, from 1
   */
  MailItemView(int number, String url, DigestItem item) {
    this.number = number;
    this.url = url;
    this.item = item;
  }

  public int getNumber() {
    return number;
  }

  public String getUrl() {
    return url;
  }

  public String getTitle() {
    return item.title();
  }

  /** Empty where the ring is set to titles only: mails are forwarded, and lie about. */
  public String getDetail() {
    return item.titleOnly() ? "" : item.detail();
  }

  public String getWhy() {
    return item.why();
  }
}
