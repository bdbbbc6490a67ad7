package nl.leerkring.calendars;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.leerkring.host.Member;

/** A calendar whose address somebody may make, as their page shows it. */
public final class FeedView {
  private final OwnFeed feed;
  private final String address;
  private final Member member;

  /**
   * @param address the one that was just made; empty at any other time
   */
  FeedView(OwnFeed feed, String address, Member member) {
    this.feed = feed;
    this.address = address;
    this.member = member;
  }

  /** Key of the company; empty for the member's own. */
  public String getCompany() {
    return feed.company();
  }

  public String getName() {
    return feed.name();
  }

  /** The day on which the address was made; empty while there is none. */
  public String getMade() {
    return feed.made()
        .map(
            made ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(member.locale())
                    .format(made.atZone(member.zone())))
        .orElse("");
  }

  public String getAddress() {
    return address;
  }

  /** The same address in the spelling at which calendar programs on a computer or phone open. */
  public String getSubscribe() {
    return address.replaceFirst("^https?:", "webcal:");
  }
}
