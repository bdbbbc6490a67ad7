package nl.leerkring.freshness;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.leerkring.host.Site;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;

/** How fresh a page is, as its reader sees it. */
public final class FreshnessView {
  private final Check check;
  private final Looking reader;
  private final List<Message> hints;
  private final Site site;
  private final Texts texts;

  FreshnessView(Check check, Looking reader, List<Message> hints, Site site, Texts texts) {
    this.check = check;
    this.reader = reader;
    this.hints = hints;
    this.site = site;
    this.texts = texts;
  }

  public String getPageId() {
    return String.valueOf(check.pageId());
  }

  /** When it was checked, and by whom; or that nobody did. */
  public String getChecked() {
    if (check.by().isEmpty()) {
      return texts.get("freshness.unchecked", day(check.at()));
    }
    return reader.checker().isEmpty()
        ? texts.get("freshness.checked", day(check.at()))
        : texts.get("freshness.checked.by", day(check.at()), reader.checker());
  }

  public String getDue() {
    return day(check.due());
  }

  public boolean isOverdue() {
    return check.isOverdue(reader.now());
  }

  /** Whether it is time to look, for who may say that it is right. */
  public boolean isAsked() {
    return reader.isEditor() && check.isSoon(reader.now());
  }

  public boolean isEditor() {
    return reader.isEditor();
  }

  public boolean isOwner() {
    return reader.isOwner();
  }

  /** What is wrong in the macro; empty for who may not edit the page. */
  public List<String> getHints() {
    return reader.isEditor() ? hints.stream().map(texts::of).toList() : List.of();
  }

  public String getConfirmUrl() {
    return site.url("/plugins/leerkring/stillright.action");
  }

  private String day(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.locale())
        .withZone(reader.zone())
        .format(moment);
  }
}
