package nl.leerkring.dev.host.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.storage.Output;
import nl.leerkring.dev.host.wiki.PageRow;

/**
 * A page in other shapes, for everybody who may view it: its storage format with all parameters of
 * its macros, and what its exports are made of. Confluence turns the latter into a PDF or a Word
 * file; here they stay HTML, without any stylesheet or script of the plugin, which neither has.
 */
final class PageSource {
  private static final String STORAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="UTF-8"><title>{}</title></head>
      <body><main><h1>{}</h1><pre id="source" style="white-space: pre-wrap">{}</pre></main></body></html>
      """;
  private static final String EXPORT =
      """
      <!DOCTYPE html>
      <html lang="{}"><head><meta charset="UTF-8"><title>{}</title></head>
      <body><main><h1>{}</h1><div id="main-content" class="wiki-content">{}</div></main></body></html>
      """;

  private final Site site;
  private final Desk desk;
  private final Bodies bodies;

  PageSource(Site site, Desk desk) {
    this.site = site;
    this.desk = desk;
    this.bodies = new Bodies(site);
  }

  /**
   * View storage format, and view source, which in Confluence is the same in the editor's words.
   */
  Reply storage(Ask ask) {
    return page(ask)
        .flatMap(
            page ->
                site.version(page, ask.parameter("pageVersion"))
                    .map(version -> Markup.of(STORAGE, page.title(), page.title(), version.body())))
        .map(html -> Reply.html(200, html.html()))
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply pdf(Ask ask) {
    return page(ask)
        .map(page -> Reply.html(200, export(ask, page, Output.PDF)))
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply word(Ask ask) {
    return page(ask)
        .map(
            page -> {
              byte[] body = export(ask, page, Output.WORD).getBytes(StandardCharsets.UTF_8);
              String name = Site.encode(page.title()).replace("+", "%20") + ".doc";
              return new Reply(
                  200,
                  "application/vnd.ms-word;charset=UTF-8",
                  body,
                  Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + name));
            })
        .orElseGet(() -> desk.notFound(ask));
  }

  private String export(Ask ask, PageRow page, Output output) {
    return Markup.of(
            EXPORT, Site.language(ask), page.title(), page.title(), bodies.of(ask, page, output))
        .html();
  }

  private Optional<PageRow> page(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"));
  }
}
