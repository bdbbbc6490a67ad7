package nl.leerkring.dev.host.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.BlogRow;
import nl.leerkring.dev.host.wiki.SpaceRow;

/** Blog posts and the list of a space's; whoever may view the space may read them. */
final class BlogView {
  static final String LIST_PATH = "/pages/viewrecentblogposts.action";

  private static final Pattern BY_DAY =
      Pattern.compile("/display/([^/]+)/(\\d{4}/\\d\\d/\\d\\d)/(.+)");
  private static final String POST =
      """
      <ol id="breadcrumbs" aria-label="Path"><li><a href="{}">{}</a></li><li><a href="{}">Blog</a></li></ol>
      <h1 id="title-text"><a href="{}">{}</a></h1>
      <p class="page-metadata" lang="en">Created by {} on {}</p>
      <div id="main-content" class="wiki-content">{}</div>
      """;

  private final Site site;
  private final Frame frame;
  private final Desk desk;
  private final Bodies bodies;

  BlogView(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
    this.bodies = new Bodies(site);
  }

  /** {@code /display/KEY/2026/11/24/Title+of+post}, or what answers for pages. */
  Reply byDay(Ask ask, Handler pages) {
    Matcher path = BY_DAY.matcher(ask.path());
    return path.matches()
        ? posts(path.group(1)).stream()
            .filter(post -> day(post).equals(path.group(2)))
            .filter(post -> spaced(post.title()).equals(spaced(path.group(3))))
            .findFirst()
            .map(post -> show(ask, post))
            .orElseGet(() -> desk.notFound(ask))
        : pages.answer(ask);
  }

  private static String spaced(String title) {
    return title.replace('+', ' ');
  }

  /** {@code /pages/viewpage.action?pageId=…} of a post, or what answers for pages. */
  Reply byId(Ask ask, Handler pages) {
    return Site.number(ask.parameter("pageId"))
        .flatMap(site.wiki().blog()::find)
        .map(post -> show(ask, post))
        .orElseGet(() -> pages.answer(ask));
  }

  /** The newest first. */
  Reply list(Ask ask) {
    Optional<SpaceRow> space = site.visibleSpace(ask, ask.parameter("key"));
    if (space.isEmpty()) {
      return desk.notFound(ask);
    }
    List<Markup> all =
        posts(space.get().key()).stream()
            .map(
                post ->
                    Markup.of(
                        "<li><a href=\"{}\">{}</a> <span lang=\"en\">{}</span></li>",
                        site.url(path(post)),
                        post.title(),
                        site.fullName(post.creator())))
            .toList();
    Markup body =
        Markup.of(
            "<h1 lang=\"en\">Blog of <a href=\"{}\">{}</a></h1><ul id=\"blog-posts\">{}</ul>",
            site.url(space.get()),
            space.get().name(),
            all);
    return frame.show(ask, View.plain("Blog of " + space.get().name(), body));
  }

  private Reply show(Ask ask, BlogRow post) {
    Optional<SpaceRow> space = site.visibleSpace(ask, post.spaceKey());
    if (space.isEmpty()) {
      return desk.notFound(ask);
    }
    Markup body =
        Markup.of(
            POST,
            site.url(space.get()),
            space.get().name(),
            site.url(LIST_PATH + "?key=" + post.spaceKey()),
            site.url(path(post)),
            post.title(),
            site.fullName(post.creator()),
            Site.when(ask, post.created()),
            bodies.of(ask, post));
    return frame.show(ask, View.plain(post.title(), body));
  }

  private List<BlogRow> posts(String spaceKey) {
    return site.wiki().blog().in(spaceKey);
  }

  private static String path(BlogRow post) {
    return "/display/" + post.spaceKey() + "/" + day(post) + "/" + Site.encode(post.title());
  }

  private static String day(BlogRow post) {
    return post.day().toString().replace('-', '/');
  }
}
