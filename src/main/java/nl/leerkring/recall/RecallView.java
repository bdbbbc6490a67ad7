package nl.leerkring.recall;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.courses.CourseStanding;
import nl.leerkring.web.SafeHtml;

/** Questions that came back, or what was answered. */
public final class RecallView {
  private final Optional<CourseStanding> course;
  private final boolean asked;
  private final Optional<Round> answered;
  private final Optional<LocalDate> next;
  private final boolean off;
  private final SafeHtml sheet;
  private final Locale locale;

  RecallView(
      Optional<CourseStanding> course,
      boolean asked,
      Optional<Round> answered,
      Optional<LocalDate> next,
      boolean off,
      SafeHtml sheet,
      Locale locale) {
    this.course = course;
    this.asked = asked;
    this.answered = answered;
    this.next = next;
    this.off = off;
    this.sheet = sheet;
    this.locale = locale;
  }

  /** Title of the course; empty when there is none for who looks. */
  public String getTitle() {
    return course.map(CourseStanding::title).orElse("");
  }

  public boolean isAsked() {
    return asked;
  }

  public boolean isAnswered() {
    return answered.isPresent();
  }

  public int getRight() {
    return answered.map(Round::right).orElse(0);
  }

  public int getTotal() {
    return answered.map(round -> round.given().size()).orElse(0);
  }

  /** The day on which they come back; empty when they do not. */
  public String getNext() {
    return next.map(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)::format)
        .orElse("");
  }

  public boolean isOff() {
    return off;
  }

  /** The questions, or how they were answered. */
  public SafeHtml getSheet() {
    return sheet;
  }
}
