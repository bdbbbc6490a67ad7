package nl.leerkring.dev.host.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Decorator;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.PageResources;
import nl.leerkring.dev.host.RenderedPage;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.Person;

/** Head, header and foot around every page, with Confluence's element ids where scripts look. */
public final class Frame implements Decorator {
  private static final String AUI =
      """
      <link rel="icon" href="{}">
      <link rel="stylesheet" href="{}">
      <link rel="stylesheet" href="{}">
      <script src="{}"></script>
      <script src="{}"></script>
      <script src="{}"></script>
      <script src="{}"></script>
      """;
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="{}">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{} – Harbour (stand-in, not Confluence)</title>
      {}{}{}
      </head>
      <body id="com-atlassian-confluence" class="aui-layout {}">
      <a class="skip" href="#main" lang="en">Skip to content</a>
      {}
      <div id="frame">
      <main id="main" tabindex="-1">
      {}
      </main>
      {}
      </div>
      <footer id="footer" lang="en"><p>A small stand-in that runs the Leerkring plugin. It is not Confluence.
      <a href="{}">Outbox</a></p></footer>
      </body>
      </html>
      """;

  private final Site site;
  private final Header header;

  public Frame(Site site) {
    this.site = site;
    this.header = new Header(site);
  }

  Reply show(Ask ask, View view) {
    return show(200, ask, view);
  }

  Reply show(int status, Ask ask, View view) {
    return Reply.html(status, whole(ask, view));
  }

  @Override
  public String decorate(Ask ask, RenderedPage page) {
    Markup heading =
        page.bodyHtml().contains("<h1")
            ? Markup.NONE
            : Markup.of("<h1 id=\"title-text\">{}</h1>", page.title());
    Markup body =
        Markup.of(
            "{}<div id=\"content\" class=\"plugin-page\">{}</div>",
            heading,
            new Markup(page.bodyHtml()));
    return whole(
        ask,
        page.decorator().equals("atl.admin")
            ? View.admin(page.title(), body, new AdminMenu(site).show(ask))
            : View.plain(page.title(), body));
  }

  private String whole(Ask ask, View view) {
    return Markup.of(
            PAGE,
            Site.language(ask),
            view.title(),
            meta(ask, view),
            aui(),
            pluginTags(view),
            view.side().html().isEmpty() ? "" : "with-side",
            header.show(ask),
            view.body(),
            view.side(),
            site.url("/outbox"))
        .html();
  }

  private Markup aui() {
    return Markup.of(
        AUI,
        site.url("/s/web/favicon.svg"),
        site.url("/s/aui/aui-prototyping.css"),
        site.url("/s/web/site.css"),
        site.url("/s/web/before-aui.js"),
        site.url("/s/jquery/jquery.min.js"),
        site.url("/s/aui/aui-prototyping.js"),
        site.url("/s/web/site.js"));
  }

  private List<Markup> pluginTags(View view) {
    Set<String> contexts = new LinkedHashSet<>(view.contexts());
    return site.plugin().stream()
        .flatMap(plugin -> plugin.resourceTags(PageResources.required(), contexts).stream())
        .map(tag -> new Markup(tag + "\n"))
        .toList();
  }

  private List<Markup> meta(Ask ask, View view) {
    List<Markup> all = new ArrayList<>();
    all.add(
        Markup.of(
            "<meta id=\"atlassian-token\" name=\"atlassian-token\" content=\"{}\">\n",
            ask.xsrfToken()));
    Person who = Site.who(ask);
    all.add(meta("atl-token", ask.xsrfToken()));
    all.add(meta("context-path", site.contextPath()));
    all.add(meta("base-url", site.baseUrl()));
    all.add(meta("remote-user", who == null ? "" : who.getName()));
    all.add(meta("remote-user-key", who == null ? "" : who.id()));
    all.add(
        meta(
            "user-locale",
            (who == null ? Locale.UK : who.locale()).toLanguageTag().replace('-', '_')));
    view.space().ifPresent(space -> all.add(meta("space-key", space.key())));
    view.page()
        .ifPresent(
            page -> {
              all.add(meta("page-id", String.valueOf(page.id())));
              all.add(meta("page-title", page.title()));
            });
    return all;
  }

  private static Markup meta(String name, String content) {
    return Markup.of("<meta name=\"ajs-{}\" content=\"{}\">\n", name, content);
  }
}
