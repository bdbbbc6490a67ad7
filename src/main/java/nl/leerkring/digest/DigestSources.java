package nl.leerkring.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.courses.CourseProgress;
import nl.leerkring.courses.Courses;
import nl.leerkring.digest.DigestItem.Section;
import nl.leerkring.host.Member;
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

  private final PageNews pages;
  private final Sessions sessions;
  private final Courses courses;
  private final Clock clock;

  DigestSources(PageNews pages, Sessions sessions, Courses courses, Clock clock) {
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
    courses.goingOn(reader, DigestSelection.MOST_COURSES).stream()
        .map(course -> item(course, texts))
        .forEach(items::add);
    items.addAll(pages.of(reader, activities));
    return items;
  }

  private static DigestItem item(Member reader, ComingSession session, Texts texts) {
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(reader.locale())
            .format(session.start().atZone(reader.zone()));
    return new DigestItem(
        "session:" + session.pageId(),
        Section.SESSIONS,
        session.title(),
        session.urlPath(),
        "",
        "",
        session.start(),
        texts.get("digest.session", when, session.freeSeats()));
  }

  private DigestItem item(CourseProgress course, Texts texts) {
    return new DigestItem(
        "course:" + course.urlPath(),
        Section.COURSES,
        course.title(),
        course.urlPath(),
        "",
        "",
        clock.instant(),
        texts.get("digest.course", course.done(), course.lessons()));
  }
}
