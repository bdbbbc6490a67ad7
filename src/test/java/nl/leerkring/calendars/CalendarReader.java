package nl.leerkring.calendars;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ICalProperty;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.DateTime;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;

/** Two calendar libraries that did not write the file, each asked when everything takes place. */
enum CalendarReader {
  ICAL4J {
    @Override
    List<Entry> read(String file) {
      try {
        Calendar calendar =
            new CalendarBuilder(TimeZoneRegistryFactory.getInstance().createRegistry())
                .build(new StringReader(file));
        calendar.validate();
        List<Entry> entries = new ArrayList<>();
        for (Object one : calendar.getComponents(Component.VEVENT)) {
          entries.add(entry(calendar, (net.fortuna.ical4j.model.component.VEvent) one));
        }
        return entries;
      } catch (IOException | ParserException e) {
        throw new AssertionError("ical4j does not read\n" + file, e);
      }
    }

    private Entry entry(Calendar calendar, net.fortuna.ical4j.model.component.VEvent event) {
      Instant start = Instant.ofEpochMilli(event.getStartDate().getDate().getTime());
      TreeMap<Instant, Instant> times = new TreeMap<>();
      if (event.getProperty(Property.RRULE) == null) {
        times.put(start, Instant.ofEpochMilli(event.getEndDate().getDate().getTime()));
      } else {
        DateTime from = new DateTime(Date.from(start.minus(DAY)));
        DateTime to = new DateTime(Date.from(start.plus(DAY.multipliedBy(20 * 366))));
        for (Period period : event.calculateRecurrenceSet(new Period(from, to))) {
          times.put(period.getStart().toInstant(), period.getEnd().toInstant());
        }
      }
      return new Entry(
          calendar.getMethod() == null ? "" : calendar.getMethod().getValue(),
          event.getUid().getValue(),
          event.getSequence().getSequenceNo(),
          event.getSummary().getValue(),
          event.getStatus().getValue(),
          event.getRecurrenceId() == null
              ? null
              : Instant.ofEpochMilli(event.getRecurrenceId().getDate().getTime()),
          times);
    }
  },

  BIWEEKLY {
    @Override
    List<Entry> read(String file) {
      ICalendar calendar = Biweekly.parse(file).first();
      List<Entry> entries = new ArrayList<>();
      calendar.getEvents().forEach(event -> entries.add(entry(calendar, event)));
      return entries;
    }

    private Entry entry(ICalendar calendar, VEvent event) {
      Instant start = event.getDateStart().getValue().toInstant();
      Duration length =
          event.getDateEnd() == null
              ? Duration.ofMillis(event.getDuration().getValue().toMillis())
              : Duration.between(start, event.getDateEnd().getValue().toInstant());
      TreeMap<Instant, Instant> times = new TreeMap<>();
      DateIterator iterator = event.getDateIterator(zone(calendar, event.getDateStart()));
      while (iterator.hasNext()) {
        Instant moment = iterator.next().toInstant();
        times.put(moment, moment.plus(length));
      }
      return new Entry(
          calendar.getMethod() == null ? "" : calendar.getMethod().getValue(),
          event.getUid().getValue(),
          event.getSequence().getValue(),
          event.getSummary().getValue(),
          event.getStatus().getValue(),
          event.getRecurrenceId() == null ? null : event.getRecurrenceId().getValue().toInstant(),
          times);
    }

    private TimeZone zone(ICalendar calendar, ICalProperty property) {
      var assigned = calendar.getTimezoneInfo().getTimezone(property);
      return assigned == null ? TimeZone.getTimeZone("UTC") : assigned.getTimeZone();
    }
  };

  private static final Duration DAY = Duration.ofDays(1);

  /**
   * What a file says of one event.
   *
   * @param instead which time of the series it replaces; null for the series itself
   * @param times ends by starts
   */
  record Entry(
      String method,
      String uid,
      int sequence,
      String summary,
      String status,
      Instant instead,
      TreeMap<Instant, Instant> times) {}

  abstract List<Entry> read(String file);

  /** Somebody's calendar, which takes files as RFC 5546 says; ends by starts. */
  static final class Inbox {
    private final CalendarReader reader;
    private final TreeMap<String, Integer> sequences = new TreeMap<>();
    private final TreeMap<String, TreeMap<Instant, Instant>> events = new TreeMap<>();

    Inbox(CalendarReader reader) {
      this.reader = reader;
    }

    Inbox take(String file) {
      List<Entry> entries = reader.read(file);
      for (Entry entry : entries) {
        if (entry.sequence() < sequences.getOrDefault(entry.uid(), 0)) {
          continue; // older than what is there
        }
        sequences.put(entry.uid(), entry.sequence());
        TreeMap<Instant, Instant> known =
            events.computeIfAbsent(entry.uid(), none -> new TreeMap<>());
        if (entry.instead() == null) {
          known.clear();
        } else if (known.remove(entry.instead()) == null) {
          throw new AssertionError("Not a time of the series: " + entry + "\n" + file);
        }
        if (!entry.method().equals("CANCEL") && !entry.status().equals("CANCELLED")) {
          known.putAll(entry.times());
        }
      }
      return this;
    }

    TreeMap<Instant, Instant> times(String uid) {
      return events.getOrDefault(uid, new TreeMap<>());
    }
  }
}
