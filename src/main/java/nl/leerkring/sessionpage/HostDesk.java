package nl.leerkring.sessionpage;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.afterwards.Afterwards;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.SessionOnPage;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/**
 * What the host of a session sees and does: who comes, who was there, what is left of it. Moving
 * and cancelling are for who may edit the page.
 */
@Component
public class HostDesk {
  private static final Message NOT_YOURS = new Message("sessions.error.host");

  private final Afterwards afterwards;
  private final HostDeeds deeds;
  private final Members members;
  private final Names names;
  private final Clock clock;

  HostDesk(Afterwards afterwards, HostDeeds deeds, Members members, Names names, Clock clock) {
    this.afterwards = afterwards;
    this.deeds = deeds;
    this.members = members;
    this.names = names;
    this.clock = clock;
  }

  /** Empty for who does not keep the seats. */
  Optional<HostView> view(Member host, long pageId, int number, Texts texts) {
    return afterwards
        .kept(host, pageId)
        .flatMap(found -> found.number(number).map(meeting -> view(host, found, meeting, texts)));
  }

  private HostView view(Member host, SessionOnPage found, Meeting meeting, Texts texts) {
    return new HostView(
        new TimeView(found, meeting, host, clock.instant()),
        found,
        meeting,
        names.in(texts),
        afterwards.remarks(host, meeting));
  }

  /** Does one of the things; says by field what is wrong. */
  Map<String, Message> keep(
      Member host,
      long pageId,
      int number,
      String what,
      Map<String, String> typed,
      List<String> were) {
    Optional<SessionOnPage> found = afterwards.kept(host, pageId);
    Optional<Meeting> meeting = found.flatMap(one -> one.number(number));
    if (meeting.isEmpty()) {
      return Map.of("form", NOT_YOURS);
    }
    switch (what) {
      case "attendance":
        return form(afterwards.attended(host, pageId, number, keys(were)));
      case "after":
        return afterwards.keep(
            host, pageId, number, text(typed, "recording"), text(typed, "notes"));
      case "people":
        return deeds.keepSeats(pageId, text(typed, "people"));
      case "release":
        return deeds.release(pageId, number, text(typed, "people"));
      default:
        return found.get().editor()
            ? deeds.change(meeting.get(), what, text(typed, "start"), text(typed, "reason"))
            : Map.of("form", new Message("sessions.error.plan"));
    }
  }

  private static String text(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").trim();
  }

  private static Map<String, Message> form(Optional<Message> refusal) {
    Map<String, Message> errors = new LinkedHashMap<>();
    refusal.ifPresent(why -> errors.put("form", why));
    return errors;
  }

  private Set<MemberKey> keys(List<String> userNames) {
    return userNames.stream()
        .flatMap(name -> members.named(name).stream())
        .map(Member::key)
        .collect(Collectors.toSet());
  }
}
