package nl.leerkring.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.calendars.Series;
import nl.leerkring.calendars.Slot;
import nl.leerkring.host.MemberKey;

/** What rows say, as records, and back. */
final class AoRows {
  private static final String KEY = "key:";
  private static final String GUEST = "guest:";

  private AoRows() {}

  static Session session(AoSession row) {
    return new Session(
        row.getPageId(),
        about(row),
        room(row),
        times(row),
        Optional.of(text(row.getHostKey())).filter(key -> !key.isEmpty()).map(MemberKey::new),
        State.valueOf(row.getSessionState()),
        text(row.getReason()),
        row.getRevision());
  }

  private static About about(AoSession row) {
    return new About(
        Kind.valueOf(row.getSessionKind()),
        text(row.getGoal()),
        lines(row.getAgenda()).stream().map(AoRows::item).toList(),
        lines(row.getSpeakers()).stream().map(AoRows::speaker).toList(),
        lines(row.getMaterial()).stream().map(AoRows::material).toList(),
        Set.copyOf(lines(row.getJobFunctions())),
        text(row.getSpokenLanguage()));
  }

  private static Room room(AoSession row) {
    return new Room(
        row.getSeatCount(),
        row.getCompanyShare(),
        row.getReservedCount(),
        text(row.getMeetingPlace()),
        text(row.getMeetingLink()),
        Set.copyOf(lines(row.getCompanies())));
  }

  private static Optional<Timetable> times(AoSession row) {
    if (text(row.getZoneName()).isEmpty()) {
      return Optional.empty();
    }
    Instant start = Instant.ofEpochMilli(row.getStartMillis());
    Instant end = start.plus(Duration.ofMinutes(row.getLengthMinutes()));
    return Optional.of(
        new Timetable(new Slot(start, end, ZoneId.of(row.getZoneName())), series(row)));
  }

  private static Optional<Series> series(AoSession row) {
    long until = row.getRecurUntil();
    return row.getRecurEvery() == 0
        ? Optional.empty()
        : Optional.of(
            new Series(
                row.getRecurEvery(),
                row.getRecurNth(),
                row.getRecurCount(),
                until == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until))));
  }

  static void write(Session session, AoSession row) {
    About about = session.about();
    Room room = session.room();
    row.setSessionKind(about.kind().name());
    row.setGoal(about.goal());
    row.setAgenda(joined(about.agenda().stream().map(one -> one.minutes() + " " + one.title())));
    row.setSpeakers(joined(about.speakers().stream().map(AoRows::line)));
    row.setMaterial(
        joined(about.material().stream().map(one -> one.address() + " " + one.label())));
    row.setJobFunctions(joined(about.functions()));
    row.setSpokenLanguage(about.language());
    row.setSeatCount(room.seats());
    row.setCompanyShare(room.share());
    row.setReservedCount(room.reserved());
    row.setMeetingPlace(room.place());
    row.setMeetingLink(room.link());
    row.setCompanies(joined(room.companies()));
    write(session.times(), row);
    row.setHostKey(session.host().map(MemberKey::value).orElse(""));
    row.setSessionState(session.state().name());
    row.setReason(session.reason());
    row.setRevision(session.revision());
  }

  private static void write(Optional<Timetable> times, AoSession row) {
    Optional<Series> series = times.flatMap(Timetable::series);
    row.setStartMillis(times.map(one -> one.first().start().toEpochMilli()).orElse(0L));
    row.setZoneName(times.map(one -> one.zone().getId()).orElse(""));
    row.setLengthMinutes(times.map(one -> (int) one.length().toMinutes()).orElse(0));
    row.setRecurEvery(series.map(Series::every).orElse(0));
    row.setRecurNth(series.map(Series::nth).orElse(0));
    row.setRecurCount(series.map(Series::count).orElse(0));
    row.setRecurUntil(series.flatMap(Series::until).map(Instant::toEpochMilli).orElse(0L));
  }

  static Occurrence occurrence(AoOccurrence row) {
    return new Occurrence(
        row.getID(),
        row.getPageId(),
        row.getNthTime(),
        Instant.ofEpochMilli(row.getStartMillis()),
        Instant.ofEpochMilli(row.getEndMillis()),
        row.isMoved(),
        row.isCalledOff(),
        text(row.getReason()),
        text(row.getRecording()),
        text(row.getNotes()));
  }

  private static AgendaItem item(String line) {
    int blank = line.indexOf(' ');
    return new AgendaItem(Integer.parseInt(line.substring(0, blank)), line.substring(blank + 1));
  }

  private static Speaker speaker(String line) {
    return line.startsWith(KEY)
        ? Speaker.of(new MemberKey(line.substring(KEY.length())))
        : Speaker.guest(line.substring(GUEST.length()));
  }

  private static String line(Speaker speaker) {
    return speaker.member().map(key -> KEY + key.value()).orElse(GUEST + speaker.guest());
  }

  private static Material material(String line) {
    int blank = line.indexOf(' ');
    return new Material(line.substring(blank + 1), line.substring(0, blank));
  }

  private static String joined(Collection<String> lines) {
    return joined(lines.stream());
  }

  private static String joined(java.util.stream.Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private static List<String> lines(String text) {
    return text(text).lines().filter(line -> !line.isEmpty()).toList();
  }

  /** Some databases keep an empty text as none at all. */
  private static String text(String kept) {
    return kept == null ? "" : kept;
  }
}
