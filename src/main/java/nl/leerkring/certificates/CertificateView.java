package nl.leerkring.certificates;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A certificate as the templates show it. */
public final class CertificateView {
  private final ShownCertificate shown;
  private final Locale locale;
  private final ZoneId zone;

  CertificateView(ShownCertificate shown, Locale locale, ZoneId zone) {
    this.shown = shown;
    this.locale = locale;
    this.zone = zone;
  }

  public String getTitle() {
    return shown.title();
  }

  /** The day of completion, in the reader's language and time zone. */
  public String getDay() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .withZone(zone)
        .format(shown.issued());
  }

  /** Empty when it may not be shown. */
  public String getName() {
    return shown.name().orElse("");
  }

  /** Empty when it may not be shown. */
  public String getCompany() {
    return shown.company().orElse("");
  }
}
