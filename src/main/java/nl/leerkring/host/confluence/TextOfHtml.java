package nl.leerkring.host.confluence;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A mail's HTML for who reads plain text: paragraphs, lists, and where links go. */
final class TextOfHtml implements NodeVisitor {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "ul", "ol", "table", "blockquote");

  private final StringBuilder text = new StringBuilder();

  private TextOfHtml() {}

  static String of(String html) {
    TextOfHtml visitor = new TextOfHtml();
    NodeTraversor.traverse(visitor, Jsoup.parse(html).body());
    return visitor
        .text
        .toString()
        .replaceAll("[ \\t]+\n", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String some = words.text().replace('\u00A0', ' ');
      text.append(atStartOfLine() ? some.stripLeading() : some);
    } else if (node instanceof Element element) {
      start(element);
    }
  }

  private void start(Element element) {
    String name = element.normalName();
    if (PARAGRAPHS.contains(name)) {
      text.append("\n\n");
    } else if (name.equals("li")) {
      text.append("\n- ");
    } else if (name.equals("br")) {
      text.append("\n").append(element.closest("li") == null ? "" : "  ");
    } else if (name.equals("div") || name.equals("tr")) {
      text.append("\n");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (PARAGRAPHS.contains(name)) {
      text.append("\n\n");
    } else if (name.equals("td") || name.equals("th")) {
      text.append(" ");
    } else if (name.equals("a") && !element.text().equals(element.attr("href"))) {
      text.append(" <").append(element.attr("href")).append(">");
    }
  }

  private boolean atStartOfLine() {
    return text.isEmpty() || text.toString().endsWith("\n") || text.toString().endsWith("- ");
  }
}
