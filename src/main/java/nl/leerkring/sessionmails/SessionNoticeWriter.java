package nl.leerkring.sessionmails;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailCalendar;
import nl.leerkring.host.Member;
import nl.leerkring.host.Templates;
import nl.leerkring.mails.Notice;
import nl.leerkring.mails.NoticeWriter;
import nl.leerkring.sessions.SessionOnPage;
import nl.leerkring.sessions.Sessions;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** Writes mails of sessions, with the eyes of who gets them. */
@Component
class SessionNoticeWriter implements NoticeWriter {
  static final String KIND = "sessions";

  private final Sessions sessions;
  private final StillNews news;
  private final SessionViews views;
  private final Invitations invitations;
  private final Templates templates;

  SessionNoticeWriter(
      Sessions sessions,
      StillNews news,
      SessionViews views,
      Invitations invitations,
      Templates templates) {
    this.sessions = sessions;
    this.news = news;
    this.views = views;
    this.invitations = invitations;
    this.templates = templates;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Mail> write(Notice notice, Member to) {
    NoticeFacts facts = new NoticeFacts(notice);
    if (facts.what() == What.LOST) {
      return Optional.of(lost(facts, to));
    }
    Optional<SessionOnPage> found = sessions.find(to, notice.pageId());
    if (found.isPresent() && !news.is(facts, found.get(), to.key())) {
      return Optional.empty();
    }
    if (facts.what() == What.CANCELLED) {
      return sessions
          .page(to, notice.pageId())
          .map(page -> cancelled(facts, page.title(), found, to));
    }
    return found.map(session -> mail(facts, session, to));
  }

  private Mail mail(NoticeFacts facts, SessionOnPage found, Member to) {
    Optional<MailCalendar> file =
        switch (facts.what()) {
          case SEAT, LEADS, MOVED, CHANGED, HOST_LEFT, GIVEN_BACK ->
              invitations.request(found, to, views.organizer(found, to));
          default -> Optional.empty();
        };
    if (file.isEmpty() && facts.what() == What.GIVEN_BACK) {
      file = Optional.of(cancel(facts, found.page().title(), Optional.of(found), to));
    }
    return mail(views.of(facts, found, to), file, to);
  }

  /** Of a series the other times stay; the session itself may be a draft again. */
  private Mail cancelled(
      NoticeFacts facts, String title, Optional<SessionOnPage> found, Member to) {
    MailCalendar file =
        found
            .flatMap(session -> invitations.request(session, to, views.organizer(session, to)))
            .orElseGet(() -> cancel(facts, title, found, to));
    SessionMailView view = views.shortly(facts, title, to);
    view.at(new Times(to).span(facts.slot().start(), facts.slot().end()));
    return mail(view, Optional.of(file), to);
  }

  /** Nothing of it is named: they may not know any more, and it may have changed since. */
  private Mail lost(NoticeFacts facts, Member to) {
    String name = views.words(to).get("sessionmails.lost.name");
    SessionMailView view = views.shortly(facts, name, to).because("");
    view.at(new Times(to).span(facts.slot().start(), facts.slot().end()));
    return mail(view, Optional.of(cancel(facts, name, Optional.empty(), to)), to);
  }

  private MailCalendar cancel(
      NoticeFacts facts, String title, Optional<SessionOnPage> found, Member to) {
    String organizer =
        found
            .map(session -> views.organizer(session, to))
            .orElseGet(() -> views.words(to).get("sessionmails.organizer"));
    return invitations.cancel(facts.pageId(), title, facts.slot(), to, organizer);
  }

  private Mail mail(SessionMailView view, Optional<MailCalendar> file, Member to) {
    Texts words = views.words(to);
    view.carrying(file.filter(one -> one.method() == MailCalendar.Method.REQUEST).isPresent());
    String html =
        templates.render(
            "templates/sessionmails/mail.vm",
            Map.of(
                "text",
                words,
                "language",
                to.locale().getLanguage(),
                "name",
                to.fullName(),
                "view",
                view));
    Mail mail = new Mail(to.email(), view.getHeading(), html);
    return file.map(mail::withCalendar).orElse(mail);
  }
}
