package nl.leerkring.sessionmails;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;
import nl.leerkring.sessions.Meeting;
import nl.leerkring.sessions.SessionOnPage;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** Puts together what a mail says of a session as it is now. */
@Component
class SessionViews {
  /** As many times of a series as one reads. */
  private static final int MOST_TIMES = 6;

  private final Members members;
  private final Translator translator;
  private final Site site;
  private final Clock clock;

  SessionViews(Members members, Translator translator, Site site, Clock clock) {
    this.members = members;
    this.translator = translator;
    this.site = site;
    this.clock = clock;
  }

  Texts words(Member to) {
    return new Texts(translator, to.locale());
  }

  /** Name of who calls together; the speaker of nobody's session is the community. */
  String organizer(SessionOnPage found, Member to) {
    return host(found).orElseGet(() -> words(to).get("sessionmails.organizer"));
  }

  private Optional<String> host(SessionOnPage found) {
    return found.session().host().flatMap(members::find).map(Member::fullName);
  }

  /** The whole session: times that are theirs, where, who, what about. */
  SessionMailView of(NoticeFacts facts, SessionOnPage found, Member to) {
    SessionMailView view = shortly(facts, found.page().title(), to);
    List<Meeting> times = times(facts, found, to.key());
    times.stream().limit(MOST_TIMES).forEach(one -> view.at(time(one, to)));
    if (times.size() > MOST_TIMES) {
      view.at(words(to).get("sessionmails.more", times.size() - MOST_TIMES));
    }
    boolean takesPart = found.meetings().stream().anyMatch(one -> one.isPartOf(to.key()));
    view.in(found.session().room().place(), takesPart ? found.session().room().link() : "");
    host(found).ifPresent(view::with);
    if (facts.what() != What.ASK && facts.what() != What.ASK_HOST) {
      found.session().about().agenda().stream()
          .map(item -> words(to).get("sessionmails.item", item.minutes(), item.title()))
          .forEach(view::item);
    }
    action(facts, found, to, view);
    return view;
  }

  /** Only what is noted, and a name where they may still know it. */
  SessionMailView shortly(NoticeFacts facts, String title, Member to) {
    String key = "sessionmails.of." + facts.what().key();
    return new SessionMailView(
            words(to).get(key + ".subject", title, subjectTime(facts, to)),
            words(to).get(key + ".intro", title, introTime(facts, to)))
        .because(facts.reason());
  }

  private static String subjectTime(NoticeFacts facts, Member to) {
    Times times = new Times(to);
    return facts.what() == What.HOUR
        ? times.clock(facts.start())
        : times.brief(facts.what() == What.OFFER ? facts.notice().time().until() : facts.start());
  }

  private static String introTime(NoticeFacts facts, Member to) {
    return new Times(to)
        .brief(facts.what() == What.OFFER ? facts.notice().time().until() : facts.start());
  }

  /** That one of which the news is; of all, those to come that are theirs, else the next. */
  private List<Meeting> times(NoticeFacts facts, SessionOnPage found, MemberKey to) {
    Instant now = clock.instant();
    boolean ofOne = facts.number().isPresent() && facts.what() != What.SEAT;
    if (ofOne) {
      return found.number(facts.number().getAsInt()).stream().toList();
    }
    List<Meeting> coming =
        found.meetings().stream()
            .filter(one -> !one.occurrence().off() && !one.occurrence().isOver(now))
            .toList();
    List<Meeting> theirs =
        coming.stream()
            .filter(one -> found.session().isLedBy(to) || place(one, to) != Place.NONE)
            .toList();
    return theirs.isEmpty() ? coming.stream().limit(1).toList() : theirs;
  }

  private String time(Meeting meeting, Member to) {
    String span = new Times(to).span(meeting.start(), meeting.occurrence().end());
    return place(meeting, to.key()) == Place.WAITING
        ? words(to).get("sessionmails.waiting", span, meeting.seats().placeInLine(to.key()))
        : span;
  }

  private static Place place(Meeting meeting, MemberKey to) {
    return meeting.seats().of(to).map(Answer::place).orElse(Place.NONE);
  }

  private void action(NoticeFacts facts, SessionOnPage found, Member to, SessionMailView view) {
    Texts words = words(to);
    String page = site.url(found.page().urlPath());
    String answer =
        site.url("/plugins/leerkring/answer.action?pageId=" + found.page().id() + "&answer=yes")
            + (facts.number().isPresent() ? "&number=" + facts.number().getAsInt() : "");
    switch (facts.what()) {
      case OFFER -> view.doing(words.get("sessionmails.do.confirm"), answer);
      case RESERVED -> view.doing(words.get("sessionmails.do.answer"), page);
      case OFFER_OVER -> view.doing(words.get("sessionmails.do.line"), page);
      case ASK_HOST -> view.doing(words.get("sessionmails.do.recording"), page);
      case ASK -> view.doing(words.get("sessionmails.do.sentence"), page + "#comments");
      default -> view.doing(words.get("sessionmails.do.page"), page);
    }
  }
}
