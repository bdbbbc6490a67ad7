package nl.leerkring.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerkring.questions.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a part of an item. What is no word is left out and can be asked for. */
final class Prose {
  static final String GAP = "_____";

  private static final Set<String> APART =
      Set.of(
          "simpleChoice",
          "simpleAssociableChoice",
          "simpleMatchSet",
          "gapText",
          "gapImg",
          "inlineChoice",
          "hotspotChoice",
          "associableHotspot");
  private static final Set<String> NOT_SAID =
      Set.of(
          "feedbackInline",
          "feedbackBlock",
          "modalFeedback",
          "stylesheet",
          "infoControl",
          "endAttemptInteraction",
          "catalogInfo",
          "apipAccessibility",
          "style",
          "script");
  private static final Set<String> MEDIA =
      Set.of(
          "img",
          "object",
          "audio",
          "video",
          "picture",
          "figure",
          "math",
          "include",
          "iframe",
          "embed",
          "svg",
          "printedVariable");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "prompt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "pre",
          "blockquote",
          "table",
          "tr",
          "caption",
          "rubricBlock",
          "section",
          "hr");
  private static final Set<String> MARKS =
      Set.of("b", "strong", "i", "em", "u", "sub", "sup", "code", "q", "cite", "small", "strike");

  /** Elements of no standard that sound as if they told what is right. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i).*(rational|teacher|solution|answer|scor|feedback|hint|note|guid|key).*");

  private static final Set<String> STRUCTURE =
      Set.of("ul", "ol", "li", "dl", "dt", "dd", "pre", "blockquote");

  private final Element asked;
  private final Map<Element, Integer> gaps = new IdentityHashMap<>();
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<String> left = new ArrayList<>();
  private boolean isRich;

  private Prose(Element asked) {
    this.asked = asked;
  }

  /** The words of an item's body, as they lead to one of its interactions. */
  static Prose of(Element body, Element asked) {
    Prose prose = new Prose(asked);
    int number = 0;
    if (asked != null && asked.name().equals("gapMatchInteraction")) {
      for (Element gap : asked.all("gap")) {
        prose.gaps.put(gap, ++number);
      }
    }
    prose.within(body);
    return prose;
  }

  static Prose of(Element part) {
    return of(part, null);
  }

  Wording wording() {
    return isRich
        ? new Wording(Wording.Format.HTML, html.toString().strip())
        : Wording.plain(text());
  }

  /** Without marks and structure. */
  String text() {
    return plain.toString().replaceAll(" *\n+ *", "\n").strip();
  }

  /** Pictures and other things that are no words, by name. */
  List<String> left() {
    return left.stream().distinct().toList();
  }

  private void within(Element element) {
    for (Object one : element.content()) {
      if (one instanceof Element child) {
        child(child);
      } else if (one instanceof Element.Cdata cdata) {
        cdata(cdata.text());
      } else {
        say((String) one);
      }
    }
  }

  private void child(Element child) {
    String name = child.name();
    if (child.isInteraction()) {
      interaction(child);
    } else if (name.equals("gap")) {
      say(gaps.size() > 1 ? "(" + gaps.get(child) + ") " + GAP : GAP);
    } else if (MEDIA.contains(name)) {
      media(child);
    } else if (name.equals("br")) {
      plain.append('\n');
      html.append("<br>");
    } else if (isSaid(child) && isTelling(child)) {
      left.add(name);
    } else if (isSaid(child)) {
      words(child, name);
    }
  }

  /** Whether it is for teachers; HTML that stands in an item as text has no such names. */
  private static boolean isTelling(Element child) {
    return child.line() > 0
        && TELLING.matcher(child.name()).matches()
        && child.all().stream().noneMatch(Element::isInteraction);
  }

  private static boolean isSaid(Element child) {
    boolean isForOthers =
        child.name().equals("rubricBlock") && !child.attribute("view").matches(".*candidate.*|");
    return !isForOthers && !NOT_SAID.contains(child.name()) && !APART.contains(child.name());
  }

  private void words(Element child, String name) {
    boolean isBlock = BLOCKS.contains(name);
    boolean isMark = MARKS.contains(name) && !child.text().isEmpty();
    isRich |= isMark || STRUCTURE.contains(name);
    String tag =
        name.matches("h[1-6]")
            ? "h4"
            : isMark || STRUCTURE.contains(name) || name.equals("p") ? name : "div";
    if (isBlock) {
      plain.append('\n');
    }
    if (name.matches("td|th") && !plain.toString().endsWith("\n")) {
      say(" | ");
    }
    html.append(isBlock || isMark ? "<" + tag + ">" : "");
    within(child);
    html.append(isBlock || isMark ? "</" + tag + ">" : "");
    if (isBlock) {
      plain.append('\n');
    }
  }

  private void interaction(Element interaction) {
    boolean isInline = interaction.name().matches("textEntryInteraction|inlineChoiceInteraction");
    if (interaction != asked) {
      say(isInline ? "\u2026" : "");
    } else if (isInline) {
      interaction.children("prompt").forEach(this::within); // no standard has one here
      say(GAP);
    } else {
      plain.append('\n');
      html.append("<div>");
      within(interaction);
      html.append("</div>");
      plain.append('\n');
    }
  }

  private void media(Element media) {
    String name = media.name();
    String source = media.attribute("src") + media.attribute("data") + media.attribute("href");
    left.add(source.isEmpty() ? name : source.substring(source.lastIndexOf('/') + 1));
    String words =
        media.attribute("alt").isEmpty() ? media.attribute("alttext") : media.attribute("alt");
    if (!words.isEmpty()) {
      say(" (" + words + ") ");
    } else if (!name.equals("img")) {
      say(" ");
      within(media);
      say(" ");
    }
  }

  private void say(String text) {
    String words = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
    boolean isApart =
        plain.length() == 0 || Character.isWhitespace(plain.charAt(plain.length() - 1));
    String more = isApart ? words.replaceFirst("^ ", "") : words;
    plain.append(more);
    html.append(Entities.escape(more));
  }

  /** What was written as it is may be HTML within; it is read the way a browser would. */
  private void cdata(String text) {
    if (text.matches("(?s).*</?[a-zA-Z].*")) {
      within(element(Jsoup.parseBodyFragment(text).body(), 0));
    } else {
      say(text);
    }
  }

  private static Element element(org.jsoup.nodes.Element body, int depth) {
    Element element = new Element(body.normalName(), 0, new HashMap<>(), new ArrayList<>());
    body.attributes().forEach(one -> element.attributes().put(one.getKey(), one.getValue()));
    for (Node node : depth > 60 ? List.<Node>of() : body.childNodes()) {
      if (node instanceof TextNode text) {
        element.content().add(text.getWholeText());
      } else if (node instanceof org.jsoup.nodes.Element child) {
        element.content().add(element(child, depth + 1));
      }
    }
    return element;
  }
}
