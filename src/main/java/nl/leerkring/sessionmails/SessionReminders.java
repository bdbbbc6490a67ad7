package nl.leerkring.sessionmails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.host.MemberKey;
import nl.leerkring.mails.Mails;
import nl.leerkring.mails.Notice;
import nl.leerkring.mails.NoticeTime;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.Meetings;
import nl.leerkring.sessions.Occurrence;
import org.springframework.stereotype.Component;

/**
 * Reminds who has a seat, who hosts and who speaks, a day and an hour before; each at most once for
 * the time at which it is planned.
 */
@Component
class SessionReminders {
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration HOUR = Duration.ofHours(1);

  /** Later than this the reminder of the day is of no use any more, as that of the hour comes. */
  private static final Duration DAY_LATEST = Duration.ofHours(4);

  /** Later than this nobody gets ready. */
  private static final Duration HOUR_LATEST = Duration.ofMinutes(10);

  private final Meetings meetings;
  private final Mails mails;
  private final Clock clock;

  SessionReminders(Meetings meetings, Mails mails, Clock clock) {
    this.meetings = meetings;
    this.mails = mails;
    this.clock = clock;
  }

  /** Posts what is due; says for how many times of sessions. */
  int remind() {
    Instant now = clock.instant();
    int due = 0;
    for (Meeting meeting : meetings.between(now, now.plus(DAY))) {
      Duration left = Duration.between(now, meeting.start());
      if (left.compareTo(HOUR) <= 0) {
        remind(meeting, What.HOUR, HOUR_LATEST);
        due++;
      } else if (left.compareTo(DAY_LATEST) > 0) {
        remind(meeting, What.DAY, DAY_LATEST);
        due++;
      }
    }
    return due;
  }

  /** Who took a seat within the last day was told then. */
  private void remind(Meeting meeting, What what, Duration latest) {
    Instant now = clock.instant();
    String seats = SessionNotices.seats(meeting.session());
    for (MemberKey member : people(meeting)) {
      boolean knows =
          what == What.DAY && mails.wasToldSince(seats, member, meeting.start().minus(DAY));
      if (!knows && !mails.isWaiting(seats, member)) {
        mails.post(
            new Notice(
                key(meeting.occurrence(), what, member),
                SessionNoticeWriter.KIND,
                "reminder|" + meeting.occurrence().id(),
                member,
                meeting.session().pageId(),
                true,
                NoticeTime.calm(now).before(meeting.start().minus(latest), meeting.start()),
                facts(meeting, what)));
      }
    }
  }

  private static String key(Occurrence one, What what, MemberKey member) {
    return String.join(
        "|",
        what.name(),
        String.valueOf(one.id()),
        String.valueOf(one.start().toEpochMilli()),
        member.value());
  }

  private static Map<String, String> facts(Meeting meeting, What what) {
    return Map.of(
        "what",
        what.name(),
        "number",
        String.valueOf(meeting.occurrence().number()),
        "start",
        String.valueOf(meeting.start().toEpochMilli()));
  }

  private static Set<MemberKey> people(Meeting meeting) {
    Map<String, MemberKey> all = new TreeMap<>();
    meeting.seats().seated().forEach(member -> all.put(member.value(), member));
    meeting.session().host().ifPresent(host -> all.put(host.value(), host));
    meeting.session().about().speakers().stream()
        .flatMap(speaker -> speaker.member().stream())
        .forEach(member -> all.put(member.value(), member));
    return new java.util.LinkedHashSet<>(all.values());
  }
}
