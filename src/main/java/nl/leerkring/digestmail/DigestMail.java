package nl.leerkring.digestmail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.DigestItem;
import nl.leerkring.digest.Section;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import nl.leerkring.preferences.MailLinks;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** A member's digest as a mail, in their language. */
@Component
public class DigestMail {
  /** As much as lists of mails show on a wide screen. */
  private static final int LONGEST_SUBJECT = 70;

  private static final int LONGEST_PREHEADER = 110;
  private static final int ID_LENGTH = 32;

  private final Templates templates;
  private final Translator translator;
  private final MailLinks links;

  DigestMail(Templates templates, Translator translator, MailLinks links) {
    this.templates = templates;
    this.translator = translator;
    this.links = links;
  }

  /**
   * The digest as a mail.
   *
   * @param edition its name; with the member's key it makes the mail the same one however often it
   *     has to be sent
   */
  public Mail of(Member reader, Digest digest, String edition) {
    Texts texts = new Texts(translator, reader.locale());
    String subject = subject(digest, texts);
    String unsubscribe = links.unsubscribe(reader.key());
    Map<String, Object> model = new HashMap<>();
    model.put("text", texts);
    model.put("language", reader.locale().toLanguageTag());
    model.put("reader", reader.fullName());
    model.put("subject", subject);
    model.put("preheader", preheader(digest));
    model.put("seldom", digest.seldom());
    model.put("notes", digest.notes().stream().map(MailNoteView::new).toList());
    model.put("sections", sections(reader, digest, texts));
    model.put("preferences", links.preferences(reader.key()));
    model.put("unsubscribe", unsubscribe);
    String html = templates.render("templates/digestmail/mail.vm", model);
    String plain = PlainText.of(templates.render("templates/digestmail/text.vm", model));
    return new Mail(reader.email(), subject, html)
        .withText(plain)
        .withId(id(reader, edition))
        .withUnsubscribe(unsubscribe);
  }

  private static String subject(Digest digest, Texts texts) {
    int around = texts.get("digestmail.subject", "").length();
    return texts.get(
        "digestmail.subject", ShortLine.of(digest.subject(), LONGEST_SUBJECT - around));
  }

  /** What a list of mails shows after the subject: the other titles. */
  private static String preheader(Digest digest) {
    String others =
        digest.items().stream()
            .map(DigestItem::title)
            .filter(title -> !title.equals(digest.subject()))
            .collect(Collectors.joining(" \u00b7 "));
    return ShortLine.of(others.isEmpty() ? digest.subject() : others, LONGEST_PREHEADER);
  }

  private List<MailSectionView> sections(Member reader, Digest digest, Texts texts) {
    List<MailSectionView> sections = new ArrayList<>();
    int number = 0;
    for (Section section : Section.values()) {
      List<MailItemView> views = new ArrayList<>();
      for (DigestItem item : digest.items()) {
        if (item.section() == section) {
          number++;
          views.add(new MailItemView(number, links.open(reader.key(), item.urlPath()), item));
        }
      }
      if (!views.isEmpty()) {
        String title = texts.get("digest.section." + section);
        sections.add(new MailSectionView(title, reader.locale(), views));
      }
    }
    return sections;
  }

  /** The same for the same mail; tells nobody whose it is. */
  private static String id(Member reader, String edition) {
    try {
      byte[] whose = (edition + "|" + reader.key().value()).getBytes(StandardCharsets.UTF_8);
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whose));
      return "digest." + hash.substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
