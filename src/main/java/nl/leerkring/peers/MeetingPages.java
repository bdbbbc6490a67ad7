package nl.leerkring.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageWriter;
import nl.leerkring.host.Site;
import nl.leerkring.host.Templates;
import nl.leerkring.web.Letters;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** The page on which a few people find a moment and meet; each of them is told of it once. */
@Component
class MeetingPages {
  private static final int LONGEST_TITLE = 200;

  private final MeetingPlaces places;
  private final PageWriter writer;
  private final Templates templates;
  private final Letters letters;
  private final Site site;

  MeetingPages(
      MeetingPlaces places, PageWriter writer, Templates templates, Letters letters, Site site) {
    this.places = places;
    this.writer = writer;
    this.templates = templates;
    this.letters = letters;
    this.site = site;
  }

  /** What is wrong, by field; empty when the page can be made. */
  Map<String, Message> refusals(Member maker, List<Member> people, String space, String title) {
    Map<String, Message> errors = new LinkedHashMap<>();
    String wanted = title.trim();
    if (people.isEmpty()) {
      errors.put("form", new Message("peers.error.nobody"));
    } else if (places.of(maker, people).stream().noneMatch(at -> at.key().equals(space))) {
      errors.put("space", new Message("peers.error.space"));
    } else if (wanted.isEmpty() || wanted.length() > LONGEST_TITLE) {
      errors.put("title", new Message("peers.error.title", LONGEST_TITLE));
    } else if (writer.exists(space, wanted)) {
      errors.put("title", new Message("peers.error.taken", wanted));
    }
    return errors;
  }

  /**
   * Makes the page below the space's home and tells each of the people. A second click finds its
   * title taken. Ask {@link #refusals} first.
   *
   * @return the page's id
   */
  long make(Member maker, List<Member> people, String space, String title) {
    String names = people.stream().map(Member::fullName).collect(Collectors.joining(", "));
    String body =
        templates.render(
            "templates/peers/meeting.vm",
            Map.of("text", letters.words(maker), "maker", maker.fullName(), "people", names));
    long page = writer.create(space, 0, title.trim(), body, maker);
    for (Member one : people) {
      letters.send(
          one,
          new Message("peers.mail.subject", maker.fullName()),
          "peers/mail",
          Map.of(
              "maker",
              maker.fullName(),
              "title",
              title.trim(),
              "url",
              site.url("/pages/viewpage.action?pageId=" + page)));
    }
    return page;
  }
}
