package nl.leerkring.quizimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerkring.questions.Wording;
import nl.leerkring.questions.Wording.Format;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Texts in HTML, of which a quiz shows the words. */
public final class Markup {
  /** What is no word: its own words are shown, or its name. */
  private static final String MEDIA = "img, picture, video, audio, canvas, math";

  /** What Safelist leaves out although it keeps words apart. */
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h6");

  private static final int LONGEST_NAME = 60;

  private Markup() {}

  static boolean isIn(Wording wording) {
    boolean isMarked = wording.format() == Format.HTML || wording.format() == Format.MOODLE;
    return isMarked && wording.text().indexOf('<') >= 0;
  }

  /** The HTML with words for whatever is none, and with the cells of tables kept apart. */
  public static String inWords(String html) {
    return html.indexOf('<') < 0 ? html : body(html).html();
  }

  /** What is read of a text, without marks. */
  public static String words(Wording wording) {
    boolean isMarked = wording.format() == Format.HTML || wording.format() == Format.MOODLE;
    return isMarked ? body(wording.text()).text() : wording.text();
  }

  /** What of it is no word, by name. */
  static List<String> media(Wording wording) {
    List<String> names = new ArrayList<>();
    if (isIn(wording)) {
      Jsoup.parseBodyFragment(wording.text()).select(MEDIA).forEach(one -> names.add(name(one)));
    }
    return names;
  }

  private static Element body(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("script, style, template").remove();
    for (Element media : body.select(MEDIA)) {
      media.replaceWith(new TextNode(" (" + said(media) + ") "));
    }
    body.select("td ~ td, td ~ th, th ~ th, th ~ td").prepend(" | ");
    body.select("tr, caption").tagName("div");
    body.getAllElements().stream()
        .filter(one -> HEADINGS.contains(one.normalName()))
        .forEach(one -> one.tagName("h4"));
    return body;
  }

  private static String said(Element media) {
    String words = media.attr(media.normalName().equals("math") ? "alttext" : "alt").strip();
    String own = media.text().strip();
    return !words.isEmpty() ? words : !own.isEmpty() ? own : name(media);
  }

  private static String name(Element media) {
    String source = media.attr("src").split("[?#]", 2)[0];
    String name = source.substring(source.lastIndexOf('/') + 1).strip();
    boolean isNameless = name.isEmpty() || source.startsWith("data:");
    String shown = isNameless ? media.normalName() : name.replaceAll("\\p{Cntrl}", "?");
    return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) + "\u2026" : shown;
  }
}
