package nl.leerkring.dev.host.storage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerkring.dev.host.Markup;
import org.w3c.dom.Element;

/** The HTML that an author may write in a page. Ids are left out, as scripts look for theirs. */
final class AllowedHtml {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("p br hr h1 h2 h3 h4 h5 h6 strong b em i u s del ins sub sup small code kbd span div pre"
                  + " blockquote ul ol li dl dt dd table thead tbody tfoot tr th td caption"
                  + " colgroup col a img figure figcaption time")
              .split(" "));
  private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
  private static final Set<String> DROPPED =
      Set.of("script", "style", "iframe", "object", "embed", "template", "noscript", "svg", "math");
  private static final List<String> EVERYWHERE = List.of("class", "title", "lang", "dir");
  private static final Map<String, List<String>> SPECIAL =
      Map.of(
          "a", List.of("href"),
          "img", List.of("src", "alt", "width", "height"),
          "td", List.of("colspan", "rowspan"),
          "th", List.of("colspan", "rowspan", "scope"),
          "col", List.of("span"),
          "ol", List.of("start"),
          "time", List.of("datetime"));

  /** Addresses that do not run anything: of this site, of the web, or of a mail box. */
  private static final Pattern ADDRESS =
      Pattern.compile("(https?://|mailto:|/(?![/\\\\])|#|\\?).*", Pattern.CASE_INSENSITIVE);

  private AllowedHtml() {}

  static boolean isAllowed(String name) {
    return ELEMENTS.contains(name);
  }

  static boolean isDroppedWhole(String name) {
    return DROPPED.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isHarmless(String address) {
    return ADDRESS.matcher(address).matches() && address.chars().noneMatch(c -> c < ' ');
  }

  static String open(Element element) {
    StringBuilder tag = new StringBuilder("<").append(element.getTagName());
    EVERYWHERE.forEach(attribute -> append(tag, element, attribute));
    SPECIAL
        .getOrDefault(element.getTagName(), List.of())
        .forEach(attribute -> append(tag, element, attribute));
    if (element.getTagName().equals("img") && !element.hasAttribute("alt")) {
      tag.append(" alt=\"\"");
    }
    return tag.append(">").toString();
  }

  private static void append(StringBuilder tag, Element element, String attribute) {
    String value = element.getAttribute(attribute);
    boolean isAddress = attribute.equals("href") || attribute.equals("src");
    if (element.hasAttribute(attribute) && (!isAddress || isHarmless(value))) {
      tag.append(Markup.of(" " + attribute + "=\"{}\"", value));
    }
  }
}
