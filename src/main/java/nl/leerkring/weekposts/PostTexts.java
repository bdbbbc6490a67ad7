package nl.leerkring.weekposts;

import java.time.LocalDate;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceSummary;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Texts;
import nl.leerkring.web.Wording;
import org.springframework.stereotype.Component;

/**
 * Title and text of a post, in its author's language. Neither says anything of what happened: that
 * is for each reader to see.
 */
@Component
class PostTexts {
  /** Confluence takes 255 characters. */
  private static final int LONGEST_NAME = 150;

  private final Templates templates;
  private final Translator translator;

  PostTexts(Templates templates, Translator translator) {
    this.templates = templates;
    this.translator = translator;
  }

  /** Differs from day to day. */
  String title(Member author, SpaceSummary space, LocalDate day) {
    Texts words = words(author);
    String name = space.name();
    return words.get(
        "weekposts.post.title",
        name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name,
        new Wording(words, author.zone()).day(day));
  }

  String storage(Member author, String spaceKey, LocalDate day) {
    return templates.render(
        "templates/weekposts/post.vm",
        Map.of("text", words(author), "space", spaceKey, "day", day.toString()));
  }

  private Texts words(Member author) {
    return new Texts(translator, author.locale());
  }
}
