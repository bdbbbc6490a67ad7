package nl.leerkring.dev.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.storage.Output;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.PageVersion;
import nl.leerkring.dev.host.wiki.SpaceRow;

/** Shows a page: its path, title, who wrote it, the text, and what hangs on it. */
final class PageView {
  private static final String BODY =
      """
      <ol id="breadcrumbs" aria-label="Path">{}</ol>
      <div class="page-actions" lang="en">{}</div>
      <h1 id="title-text"><a href="{}">{}</a></h1>
      <p class="page-metadata" lang="en">{}</p>
      <div id="main-content" class="wiki-content">{}</div>
      {}
      """;

  private static final String OLD =
      """
      <div class="aui-message aui-message-warning" lang="en"><p>This is version {}. <a href="{}">See the page as it is now</a>.</p></div>
      <h1 id="title-text">{}</h1><div id="main-content" class="wiki-content">{}</div>
      """;

  private final Site site;
  private final Frame frame;
  private final Desk desk;
  private final Bodies bodies;
  private final PageFoot foot;
  private final PageTree tree;
  private final PageActions actions;

  PageView(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
    this.bodies = new Bodies(site);
    this.foot = new PageFoot(site);
    this.tree = new PageTree(site);
    this.actions = new PageActions(site);
  }

  /** {@code /pages/viewpage.action?pageId=…}, with {@code &pageVersion=…} as it was before. */
  Reply byId(Ask ask) {
    Optional<PageRow> page = site.visible(ask, ask.parameter("pageId"));
    return ask.parameter("pageVersion") == null
        ? show(ask, page)
        : page.flatMap(found -> site.version(found, ask.parameter("pageVersion")))
            .map(version -> old(ask, page.orElseThrow(), version))
            .orElseGet(() -> desk.notFound(ask));
  }

  /** The page keeps its present title: that of the old version is not kept. */
  private Reply old(Ask ask, PageRow page, PageVersion version) {
    Markup body =
        Markup.of(
            OLD,
            version.version(),
            site.url(page),
            page.title(),
            bodies.of(ask, page, version.body(), Output.DISPLAY));
    return frame.show(ask, View.plain(page.title(), body));
  }

  /** {@code /display/KEY} and {@code /display/KEY/Title+of+page} */
  Reply byTitle(Ask ask) {
    String[] parts = ask.path().substring("/display/".length()).split("/", 2);
    Optional<SpaceRow> space = site.visibleSpace(ask, parts[0]);
    boolean isHome = parts.length == 1 || parts[1].isEmpty();
    Optional<PageRow> page =
        space.flatMap(
            found ->
                isHome
                    ? site.state().page(found.homeId())
                    : site.state().page(found.key(), parts[1].replace('+', ' ')));
    return show(ask, site.visible(ask, page));
  }

  private Reply show(Ask ask, Optional<PageRow> page) {
    return page.map(found -> show(ask, found)).orElseGet(() -> desk.notFound(ask));
  }

  private Reply show(Ask ask, PageRow page) {
    SpaceRow space = site.state().space(page.spaceKey()).orElseThrow();
    Markup body =
        Markup.of(
            BODY,
            path(space, page),
            actions.show(ask, page),
            site.url(page),
            page.title(),
            history(ask, page),
            bodies.of(ask, page),
            foot.show(ask, page));
    return frame.show(
        ask, View.inSpace(page.title(), body, tree.show(ask, space, page), space, page));
  }

  /** Whoever sees a page sees all pages above it, as view restrictions are inherited. */
  private List<Markup> path(SpaceRow space, PageRow page) {
    List<Markup> path = new ArrayList<>();
    path.add(step(site.url(space), space.name()));
    site.state().ancestors(page).stream()
        .filter(above -> above.id() != space.homeId())
        .forEach(above -> path.add(step(site.url(above), above.title())));
    return path;
  }

  private static Markup step(String url, String text) {
    return Markup.of("<li><a href=\"{}\">{}</a></li>", url, text);
  }

  private Markup history(Ask ask, PageRow page) {
    String created = "Created by " + site.fullName(page.creator());
    return page.version() == 1
        ? Markup.of("{} on {}", created, Site.when(ask, page.created()))
        : Markup.of(
            "{}, last modified by {} on {}",
            created,
            site.fullName(page.modifier()),
            Site.when(ask, page.modified()));
  }
}
