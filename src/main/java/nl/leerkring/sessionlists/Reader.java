package nl.leerkring.sessionlists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.sessions.SeenMeeting;
import nl.leerkring.web.Texts;

/** Who looks at sessions: their clock, their language, and when they look. */
record Reader(Member member, Texts words, Site site, Instant now) {
  ZonedDateTime at(Instant moment) {
    return moment.atZone(member.zone());
  }

  LocalDate dayOf(SeenMeeting seen) {
    return at(seen.meeting().start()).toLocalDate();
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(member.locale())
        .format(day);
  }

  String time(Instant moment) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(member.locale())
        .format(at(moment));
  }

  List<MeetingView> views(Overview overview) {
    return overview.listed().meetings().stream()
        .map(seen -> new MeetingView(seen, overview.owners(), this))
        .toList();
  }
}
