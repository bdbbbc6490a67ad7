package nl.leerkring.dev.host.web;

import java.util.List;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.PageRow;

/** What there is to know about a page besides its text: its past. */
final class PageAbout {
  private final Site site;
  private final Frame frame;
  private final Desk desk;

  PageAbout(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
  }

  Reply history(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"))
        .map(page -> history(ask, page))
        .orElseGet(() -> desk.notFound(ask));
  }

  private Reply history(Ask ask, PageRow page) {
    List<Markup> rows =
        site.wiki().pages().history(page.id()).stream()
            .map(
                version ->
                    Markup.of(
                        "<tr><td><a href=\"{}\">{}</a></td><td>{}</td><td>{}</td></tr>",
                        site.url(
                            "/pages/viewpage.action?pageId="
                                + page.id()
                                + "&pageVersion="
                                + version.version()),
                        version.version(),
                        site.fullName(version.author()),
                        Site.when(ask, version.written())))
            .toList();
    Markup body =
        Markup.of(
            "<h1 lang=\"en\">History of <a href=\"{}\">{}</a></h1><table class=\"aui\" lang=\"en\"><thead><tr>"
                + "<th>Version</th><th>By</th><th>When</th></tr></thead><tbody>{}</tbody></table>",
            site.url(page),
            page.title(),
            rows);
    return frame.show(ask, View.plain("History of " + page.title(), body));
  }
}
