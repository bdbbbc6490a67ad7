package nl.leerkring.feedback;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.leerkring.web.SafeHtml;
import nl.leerkring.web.Texts;

/** A remark, as its makers read it. */
public final class RemarkView {
  private final Heard.Remark remark;
  private final ZoneId zone;
  private final Texts texts;

  RemarkView(Heard.Remark remark, ZoneId zone, Texts texts) {
    this.remark = remark;
    this.zone = zone;
    this.texts = texts;
  }

  /** Who, of which company. */
  public String getFrom() {
    String name = remark.name().isEmpty() ? texts.get("feedback.somebody") : remark.name();
    return remark.company().isEmpty() ? name : name + " (" + remark.company() + ")";
  }

  public String getWhen() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(texts.locale())
        .withZone(zone)
        .format(remark.at());
  }

  public String getVerdict() {
    return texts.get(remark.verdict().textKey());
  }

  public SafeHtml getWords() {
    return SafeHtml.plain(remark.words());
  }
}
