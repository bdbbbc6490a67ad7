package nl.leerkring.planning;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.calendars.Series;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.sessions.Kind;
import nl.leerkring.sessions.Session;
import nl.leerkring.sessions.Speaker;
import nl.leerkring.sessions.Timetable;

/** A session as one would type it into the form; the opposite of {@link PlanCheck}. */
final class Typed {
  private final Members members;
  private final Map<String, String> fields = new LinkedHashMap<>();

  Typed(Members members) {
    this.members = members;
  }

  Map<String, String> of(Session session) {
    put(PlanField.KIND, session.about().kind() == Kind.WEBINAR ? "webinar" : "group");
    put(PlanField.GOAL, session.about().goal());
    put(
        PlanField.AGENDA,
        lines(session.about().agenda().stream().map(one -> one.minutes() + " " + one.title())));
    put(PlanField.SPEAKERS, lines(session.about().speakers().stream().map(this::speaker)));
    put(PlanField.HOST, session.host().map(this::userName).orElse(""));
    put(PlanField.SEATS, String.valueOf(session.room().seats()));
    put(PlanField.SHARE, String.valueOf(session.room().share()));
    put(PlanField.RESERVED, String.valueOf(session.room().reserved()));
    put(PlanField.PLACE, session.room().place());
    put(PlanField.LINK, session.room().link());
    put(
        PlanField.MATERIAL,
        lines(session.about().material().stream().map(one -> one.label() + " | " + one.address())));
    put(PlanField.FUNCTIONS, String.join(", ", session.about().functions()));
    put(PlanField.LANGUAGE, session.about().language());
    session.times().ifPresent(this::times);
    return fields;
  }

  private void times(Timetable times) {
    ZoneId zone = times.zone();
    put(PlanField.START, times.first().local().truncatedTo(ChronoUnit.MINUTES).toString());
    put(PlanField.ZONE, zone.getId());
    put(PlanField.MINUTES, String.valueOf(times.length().toMinutes()));
    Optional<Series> series = times.series();
    put(PlanField.REPEAT, series.map(s -> s.isMonthly() ? "monthly" : "weekly").orElse("once"));
    series.ifPresent(
        one -> {
          put(PlanField.EVERY, String.valueOf(one.every()));
          put(PlanField.TIMES, one.count() == 0 ? "" : String.valueOf(one.count()));
          one.until()
              .ifPresent(
                  last ->
                      put(
                          PlanField.UNTIL,
                          LocalDateTime.ofInstant(last, zone).toLocalDate().toString()));
        });
  }

  private String speaker(Speaker speaker) {
    return speaker.member().map(this::userName).orElse(speaker.guest());
  }

  /** Empty for an account that is gone. */
  private String userName(MemberKey key) {
    return members.find(key).map(Member::userName).orElse("");
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private void put(PlanField field, String text) {
    fields.put(field.key(), text);
  }
}
