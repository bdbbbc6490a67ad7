package nl.leerkring.sessionpage;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.sessions.Session;
import nl.leerkring.web.Texts;

/** What who may edit a session should know of it. */
record SessionHints(Session session, Texts texts) {
  List<String> all() {
    List<String> hints = new ArrayList<>();
    if (session.host().isEmpty()) {
      hints.add(texts.get("sessions.hint.host"));
    }
    int agenda = session.about().agendaMinutes();
    session
        .times()
        .map(times -> times.length().toMinutes())
        .filter(minutes -> agenda > 0 && agenda != minutes)
        .ifPresent(minutes -> hints.add(texts.get("sessions.hint.minutes", agenda, minutes)));
    return hints;
  }
}
