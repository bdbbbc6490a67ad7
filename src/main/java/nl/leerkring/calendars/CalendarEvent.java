package nl.leerkring.calendars;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something in a calendar, once or as a series.
 *
 * @param uid what calendars know it by; the same for ever, whatever else changes
 * @param sequence counts its changes of time, place or status, so that calendars take the newest
 * @param slot when it is; of a series, the first time
 * @param organizer who calls together; calendars refuse an invitation without
 * @param attendees who is invited; left out where a file is published
 * @param series how it recurs
 * @param exceptions times of the series that moved or are off
 * @param reminder how long before the start calendars remind
 */
public record CalendarEvent(
    String uid,
    int sequence,
    EventText text,
    Slot slot,
    Status status,
    Optional<Organizer> organizer,
    List<Attendee> attendees,
    Optional<Series> series,
    List<Exceptional> exceptions,
    Optional<Duration> reminder) {
  /** Whether it takes place. */
  public enum Status {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }

  public CalendarEvent {
    attendees = List.copyOf(attendees);
    exceptions = exceptions.stream().sorted(Comparator.comparing(Exceptional::planned)).toList();
    if (uid.isBlank() || sequence < 0) {
      throw new IllegalArgumentException("An event needs a UID and a sequence from 0: " + uid);
    }
    Set<Instant> times = series.map(all -> all.times(slot).keySet()).orElse(Set.of());
    for (Exceptional one : exceptions) {
      if (!times.contains(one.planned())) {
        throw new IllegalArgumentException(one.planned() + " is not a time of " + uid);
      }
    }
  }

  /** Something that takes place once, and of which no more is said. */
  public CalendarEvent(String uid, int sequence, EventText text, Slot slot) {
    this(
        uid,
        sequence,
        text,
        slot,
        Status.CONFIRMED,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static List<Exceptional> strange(
      Optional<Series> series, Slot slot, List<Exceptional> exceptions) {
    return exceptions.stream()
        .filter(one -> series.filter(s -> s.times(slot).containsKey(one.planned())).isEmpty())
        .toList();
  }

  public CalendarEvent with(Status other) {
    return new CalendarEvent(
        uid, sequence, text, slot, other, organizer, attendees, series, exceptions, reminder);
  }

  public CalendarEvent with(Organizer other) {
    return new CalendarEvent(
        uid,
        sequence,
        text,
        slot,
        status,
        Optional.of(other),
        attendees,
        series,
        exceptions,
        reminder);
  }

  public CalendarEvent withAttendees(List<Attendee> others) {
    return new CalendarEvent(
        uid, sequence, text, slot, status, organizer, others, series, exceptions, reminder);
  }

  /** As a series with these exceptions. */
  public CalendarEvent with(Series other, List<Exceptional> but) {
    return new CalendarEvent(
        uid, sequence, text, slot, status, organizer, attendees, Optional.of(other), but, reminder);
  }

  public CalendarEvent withReminder(Duration before) {
    return new CalendarEvent(
        uid,
        sequence,
        text,
        slot,
        status,
        organizer,
        attendees,
        series,
        exceptions,
        Optional.of(before));
  }
}
