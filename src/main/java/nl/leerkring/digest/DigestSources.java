package nl.leerkring.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.courses.CourseProgress;
import nl.leerkring.courses.Courses;
import nl.leerkring.digest.DigestItem.Section;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.sessions.ComingSession;
import nl.leerkring.sessions.Sessions;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/**
 * All that a digest could tell a member: what they may see at this very moment, and did not make.
 */
@Component
class DigestSources {
  private static final Duration SESSIONS_WITHIN = Duration.ofDays(14);

  private final Pages pages;
  private final Sessions sessions;
  private final Courses courses;
  private final Clock clock;

  DigestSources(Pages pages, Sessions sessions, Courses courses, Clock clock) {
    this.pages = pages;
    this.sessions = sessions;
    this.courses = courses;
    this.clock = clock;
  }

  List<DigestItem> of(Member reader, List<Activity> activities, Texts texts) {
    List<DigestItem> items = new ArrayList<>();
    sessions.coming(reader, SESSIONS_WITHIN).stream()
        .filter(session -> !session.answered() && session.freeSeats() > 0)
        .map(session -> item(reader, session, texts))
        .forEach(items::add);
    courses.goingOn(reader, 1).stream().map(course -> item(course, texts)).forEach(items::add);
    activities.stream()
        .filter(activity -> !reader.key().equals(activity.by()))
        .map(activity -> item(reader, activity))
        .flatMap(Optional::stream)
        .forEach(items::add);
    return items;
  }

  private Optional<DigestItem> item(Member reader, Activity activity) {
    return pages
        .visible(reader, activity.pageId())
        .filter(page -> !reader.key().equals(page.creator()) || !activity.isNew())
        .map(page -> item(page, activity));
  }

  private static DigestItem item(PageSummary page, Activity activity) {
    Section section = activity.isNew() ? Section.NEW_PAGES : Section.CHANGED_PAGES;
    return new DigestItem(
        section + ":" + page.id() + ":" + activity.at().toEpochMilli(),
        section,
        page.title(),
        page.urlPath(),
        page.spaceName(),
        page.creatorName(),
        activity.at(),
        page.creatorName().isEmpty()
            ? page.spaceName()
            : page.creatorName() + ", " + page.spaceName());
  }

  private static DigestItem item(Member reader, ComingSession session, Texts texts) {
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(reader.locale())
            .format(session.start().atZone(reader.zone()));
    return new DigestItem(
        Section.SESSIONS + ":" + session.pageId(),
        Section.SESSIONS,
        session.title(),
        session.urlPath(),
        "",
        "",
        session.start(),
        texts.get("digest.session", when, session.freeSeats()));
  }

  /**
   * A course under way is told again each week, as it is about the reader: its key holds the
   * moment.
   */
  private DigestItem item(CourseProgress course, Texts texts) {
    Instant now = clock.instant();
    return new DigestItem(
        Section.COURSES + ":" + course.urlPath() + ":" + now.toEpochMilli(),
        Section.COURSES,
        course.title(),
        course.urlPath(),
        "",
        "",
        now,
        texts.get("digest.course", course.done(), course.lessons()));
  }
}
