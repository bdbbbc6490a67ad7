package nl.leerkring.afterwards;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.Place;
import nl.leerkring.sessions.Address;
import nl.leerkring.sessions.Hosting;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.SessionOnPage;
import nl.leerkring.sessions.Sessions;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Who was there, and what is left of it, for who takes part, hosts, speaks or edits. */
@Component
public class Afterwards {
  /** As long as a sentence may be. */
  public static final int LONGEST = 300;

  private static final Duration EARLY = Duration.ofMinutes(15);
  private static final Message NONE = new Message("sessions.error.session");
  private static final Message NOT_YOURS = new Message("sessions.error.host");

  private final Sessions sessions;
  private final Hosting hosting;
  private final RemarkRepository repository;
  private final Clock clock;

  Afterwards(Sessions sessions, Hosting hosting, RemarkRepository repository, Clock clock) {
    this.sessions = sessions;
    this.hosting = hosting;
    this.repository = repository;
    this.clock = clock;
  }

  /** Whether one can say by a click that one is there: from shortly before to shortly after. */
  public static boolean isNow(Meeting meeting, Instant now) {
    return meeting.isOn()
        && !now.isBefore(meeting.start().minus(EARLY))
        && now.isBefore(meeting.occurrence().end().plus(EARLY));
  }

  /** The member says that they are there; says why not when it can't be. */
  public Optional<Message> here(Member member, long pageId, int number) {
    Optional<Meeting> meeting = meeting(member, pageId, number);
    if (meeting.isEmpty()) {
      return Optional.of(NONE);
    }
    boolean seated = meeting.get().seats().isSeated(member.key());
    if (!seated || !isNow(meeting.get(), clock.instant())) {
      return Optional.of(new Message("sessions.error.here"));
    }
    hosting.attended(pageId, number, Map.of(member.key(), true));
    return Optional.empty();
  }

  /** Who keeps the seats says who was there, once it has begun. */
  public Optional<Message> attended(Member host, long pageId, int number, Set<MemberKey> were) {
    Optional<Meeting> meeting = kept(host, pageId).flatMap(found -> found.number(number));
    if (meeting.isEmpty()) {
      return Optional.of(NOT_YOURS);
    }
    if (!meeting.get().occurrence().hasBegun(clock.instant())) {
      return Optional.of(new Message("sessions.error.early"));
    }
    Map<MemberKey, Boolean> all = new LinkedHashMap<>();
    meeting.get().seats().seated().forEach(one -> all.put(one, were.contains(one)));
    hosting.attended(pageId, number, all);
    return Optional.empty();
  }

  /** Keeps where recording and notes are, or says by field what is wrong. */
  public Map<String, Message> keep(
      Member host, long pageId, int number, String recording, String notes) {
    if (kept(host, pageId).flatMap(found -> found.number(number)).isEmpty()) {
      return Map.of("form", NOT_YOURS);
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    check("recording", recording, errors);
    check("notes", notes, errors);
    if (errors.isEmpty()) {
      hosting.left(pageId, number, recording, notes);
    }
    return errors;
  }

  private static void check(String field, String typed, Map<String, Message> errors) {
    if (!typed.isEmpty() && !Address.isWebOrHere(typed)) {
      errors.put(field, new Message("sessions.error.address", typed));
    }
  }

  /** Keeps a sentence of who took part, once it has begun. */
  public Optional<Message> say(Member member, long pageId, int number, String words) {
    Optional<Meeting> meeting = meeting(member, pageId, number);
    boolean took =
        meeting
            .flatMap(one -> one.seats().of(member.key()))
            .filter(answer -> answer.place() == Place.SEATED || answer.attended())
            .isPresent();
    if (!took || !meeting.get().occurrence().hasBegun(clock.instant())) {
      return Optional.of(new Message("sessions.error.remark"));
    }
    if (words.length() > LONGEST) {
      return Optional.of(new Message("sessions.error.long", LONGEST));
    }
    repository.save(
        pageId,
        new Remark(
            meeting.get().occurrence().id(), member.key(), words.strip().replaceAll("\\s+", " ")));
    return Optional.empty();
  }

  /** What the member said of that time; empty when nothing. */
  public String said(Member member, Meeting meeting) {
    return repository.find(List.of(meeting.occurrence().id())).stream()
        .filter(one -> one.member().equals(member.key()))
        .map(Remark::words)
        .findFirst()
        .orElse("");
  }

  /** What everybody said of that time, for the host and the speakers only. */
  public List<Remark> remarks(Member reader, Meeting meeting) {
    return meeting.session().isLedBy(reader.key())
        ? repository.find(List.of(meeting.occurrence().id()))
        : List.of();
  }

  /** The session, for who keeps its seats. */
  public Optional<SessionOnPage> kept(Member host, long pageId) {
    return sessions.find(host, pageId).filter(found -> found.isKeptBy(host.key()));
  }

  private Optional<Meeting> meeting(Member member, long pageId, int number) {
    return sessions.find(member, pageId).flatMap(found -> found.number(number));
  }
}
