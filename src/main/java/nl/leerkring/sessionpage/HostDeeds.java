package nl.leerkring.sessionpage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.sessions.Hosting;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.Plans;
import nl.leerkring.sessions.Sessions;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** What is done to seats and times, once it is clear who may. */
@Component
class HostDeeds {
  private final Sessions sessions;
  private final Hosting hosting;
  private final Plans plans;
  private final Members members;

  HostDeeds(Sessions sessions, Hosting hosting, Plans plans, Members members) {
    this.sessions = sessions;
    this.hosting = hosting;
    this.plans = plans;
    this.members = members;
  }

  Map<String, Message> keepSeats(long pageId, String typed) {
    List<Member> people = new ArrayList<>();
    for (String name : typed.split("[,\\s]+")) {
      Optional<Member> member = members.named(name);
      if (!name.isEmpty() && member.isEmpty()) {
        return Map.of("people", new Message("sessions.error.person", name));
      }
      if (member.isPresent() && sessions.page(member.get(), pageId).isEmpty()) {
        return Map.of("people", new Message("sessions.error.ring", member.get().fullName()));
      }
      member.ifPresent(people::add);
    }
    hosting.reserve(pageId, people);
    return Map.of();
  }

  /** The seat is kept for them no longer. */
  Map<String, Message> release(long pageId, int number, String userName) {
    members.named(userName).ifPresent(member -> hosting.release(pageId, number, member));
    return Map.of();
  }

  Map<String, Message> change(Meeting meeting, String what, String start, String reason) {
    long pageId = meeting.session().pageId();
    int number = meeting.occurrence().number();
    if (what.equals("cancel")) {
      plans.cancel(pageId, number, reason);
      return Map.of();
    }
    try {
      Instant at =
          LocalDateTime.parse(start)
              .atZone(meeting.session().times().orElseThrow().zone())
              .toInstant();
      Duration length = Duration.between(meeting.start(), meeting.occurrence().end());
      plans.move(pageId, number, at, length, reason);
      return Map.of();
    } catch (DateTimeException e) {
      return Map.of("start", new Message("sessions.error.start", start));
    }
  }
}
