package nl.leerkring.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** A member's digest as a mail, in their language. */
@Component
public class DigestMail {
  private final Templates templates;
  private final Translator translator;
  private final Site site;

  DigestMail(Templates templates, Translator translator, Site site) {
    this.templates = templates;
    this.translator = translator;
    this.site = site;
  }

  /**
   * The digest as a mail.
   *
   * @param edition its name; with the member's key it makes the mail the same one however often it
   *     has to be sent
   */
  public Mail of(Member reader, Digest digest, String edition) {
    Texts texts = new Texts(translator, reader.locale());
    String html =
        templates.render(
            "templates/digest/mail.vm",
            Map.of(
                "text", texts,
                "language", reader.locale().toLanguageTag(),
                "reader", reader.fullName(),
                "sections", sections(digest.items(), texts)));
    return new Mail(reader.email(), texts.get("digest.subject", digest.subject()), html);
  }

  private List<DigestSectionView> sections(List<DigestItem> items, Texts texts) {
    List<DigestSectionView> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      List<DigestItemView> views =
          items.stream()
              .filter(item -> item.section() == section)
              .map(item -> new DigestItemView(item, site))
              .collect(Collectors.toList());
      if (!views.isEmpty()) {
        sections.add(new DigestSectionView(texts.get("digest.section." + section), views));
      }
    }
    return sections;
  }
}
