package nl.leerkring.rings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.Texts;

/** One apply as the history shows it. */
public final class ApplyView {
  private final Apply apply;
  private final Texts words;
  private final Members members;
  private final ZoneId zone;

  ApplyView(Apply apply, Texts words, Members members, ZoneId zone) {
    this.apply = apply;
    this.words = words;
    this.members = members;
    this.zone = zone;
  }

  public String getWhen() {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(words.locale())
        .withZone(zone)
        .format(apply.started());
  }

  public String getWho() {
    return members
        .find(apply.by())
        .map(Member::fullName)
        .orElseGet(() -> words.get("rings.history.itself"));
  }

  public String getWhat() {
    return words.get("rings.history." + apply.kind(), apply.done(), apply.total());
  }

  public String getState() {
    return words.get("rings.state." + apply.state());
  }

  public String getWhy() {
    return apply.why();
  }
}
