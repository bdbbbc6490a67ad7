package nl.leerkring.dev.host.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.Person;

/**
 * Finds out who asks. The password is the user name, as nothing here is secret; so this must never
 * be reachable from another machine.
 */
final class Logins {
  /** A visit and who makes it; refused when credentials were given and are wrong. */
  record Visitor(Session session, Person person, boolean isRefused) {}

  /** What a login or logout leads to. */
  record Change(Session session, Reply reply) {}

  private final Site site;
  private final Sessions sessions = new Sessions();

  Logins(Site site) {
    this.site = site;
  }

  Visitor visitor(String sessionId, String authorization) {
    Session session = sessions.find(sessionId).orElseGet(() -> sessions.begin(null));
    if (authorization != null && authorization.startsWith("Basic ")) {
      Optional<Person> person = basic(authorization.substring("Basic ".length()));
      return new Visitor(session, person.orElse(null), person.isEmpty());
    }
    Person person =
        Optional.ofNullable(session.personKey())
            .flatMap(site.state()::person)
            .filter(site.rights()::mayLogIn)
            .orElse(null);
    return new Visitor(session, person, false);
  }

  private Optional<Person> basic(String encoded) {
    try {
      String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = decoded.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : known(decoded.substring(0, colon), decoded.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Person> known(String name, String password) {
    return site.state()
        .personNamed(name)
        .filter(person -> person.getName().equals(password))
        .filter(site.rights()::mayLogIn);
  }

  static Reply unauthorised() {
    Reply text = Reply.text(401, "Basic authentication failed");
    return new Reply(
        text.status(),
        text.contentType(),
        text.body(),
        Map.of("WWW-Authenticate", "Basic realm=\"stand-in\""));
  }

  /** Logs in, or out; the latter by a plain link, as in Confluence. */
  Change change(Ask ask, Session session) {
    boolean isLogout = ask.path().equals("/logout.action");
    if (isLogout) {
      sessions.end(session.id());
      return new Change(sessions.begin(null), Reply.redirect("/login.action"));
    }
    if (!ask.method().equals("POST")) {
      return new Change(session, Reply.redirect("/login.action"));
    }
    if (!ask.hasValidToken()) {
      return new Change(session, Reply.text(403, Desk.TOKEN_MISSING));
    }
    return logIn(ask, session);
  }

  private Change logIn(Ask ask, Session session) {
    Optional<Person> person = known(ask.parameter("os_username"), ask.parameter("os_password"));
    if (person.isEmpty()) {
      return new Change(session, Reply.redirect("/login.action?failed=true"));
    }
    sessions.end(session.id());
    return new Change(
        sessions.begin(person.get().id()),
        Reply.redirect(destination(ask.parameter("os_destination"))));
  }

  /** Only a path of this site: no leaving by a prepared link. */
  static String destination(String wanted) {
    return wanted != null && wanted.matches("/(?![/\\\\])[^\\r\\n\\\\]*")
        ? wanted
        : "/dashboard.action";
  }
}
