package nl.leerkring.web;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Markup that a template may show as it is: cleaned of whatever a browser would run or fetch. It is
 * cleaned each time it is shown, wherever it came from.
 */
public final class SafeHtml {
  private static final Safelist TEXT =
      Safelist.basic().addTags("h4", "h5", "hr", "div").removeProtocols("a", "href", "ftp");

  private final String html;

  private SafeHtml(String html) {
    this.html = html;
  }

  /** Text markup only: no pictures, no styles, links marked as others' words. */
  public static SafeHtml cleaned(String html) {
    return new SafeHtml(Jsoup.clean(html, TEXT));
  }

  /** A plain text; its lines stay lines. */
  public static SafeHtml plain(String text) {
    return new SafeHtml(Entities.escape(text).replace("\n", "<br>"));
  }

  /** What Confluence rendered of a page, or a template of ours, and is shown on that page. */
  public static SafeHtml rendered(String html) {
    return new SafeHtml(html);
  }

  @HtmlSafe
  public String getHtml() {
    return html;
  }
}
