package nl.leerkring.mylearning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.leerkring.assignments.Suggestion;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** A course that a lead suggested to the reader. */
public final class SuggestionView {
  private final Suggestion suggestion;
  private final LocalDate today;
  private final Site site;
  private final Texts texts;

  SuggestionView(Suggestion suggestion, LocalDate today, Site site, Texts texts) {
    this.suggestion = suggestion;
    this.today = today;
    this.site = site;
    this.texts = texts;
  }

  public String getCourseId() {
    return String.valueOf(suggestion.courseId());
  }

  public String getTitle() {
    return suggestion.title();
  }

  public String getUrl() {
    return site.url(suggestion.urlPath());
  }

  /** Who suggested it, of which company; the company alone when that account is gone. */
  public String getBy() {
    return suggestion.by().isEmpty()
        ? suggestion.company()
        : suggestion.by() + " (" + suggestion.company() + ")";
  }

  /** The day by which; empty when there is none. */
  public String getUntil() {
    return suggestion
        .until()
        .map(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale())
                ::format)
        .orElse("");
  }

  /** Whether that day is over. */
  public boolean isLate() {
    return suggestion.until().filter(today::isAfter).isPresent();
  }

  public boolean isBegun() {
    return suggestion.begun();
  }
}
