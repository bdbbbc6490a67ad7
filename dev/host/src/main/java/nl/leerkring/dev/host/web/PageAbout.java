package nl.leerkring.dev.host.web;

import java.util.List;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Restriction;

/** What there is to know about a page besides its text: its past and its restrictions. */
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

  Reply restrictions(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"))
        .map(page -> restrictions(ask, page))
        .orElseGet(() -> desk.notFound(ask));
  }

  private Reply restrictions(Ask ask, PageRow page) {
    Markup body =
        Markup.of(
            "<h1 lang=\"en\">Restrictions of <a href=\"{}\">{}</a></h1><div lang=\"en\"><p>Viewing is"
                + " limited by the page itself and by every page above it; editing by the page itself."
                + " Without any, the permissions of the space decide.</p>{}{}{}</div>",
            site.url(page),
            page.title(),
            list("Viewing", page, Restriction.Kind.VIEW),
            list("Editing", page, Restriction.Kind.EDIT),
            site.state().ancestors(page).stream()
                .map(above -> list("Viewing, by " + above.title(), above, Restriction.Kind.VIEW))
                .toList());
    return frame.show(ask, View.plain("Restrictions of " + page.title(), body));
  }

  private Markup list(String heading, PageRow page, Restriction.Kind kind) {
    List<Markup> holders =
        site.state().restrictions(page.id()).stream()
            .filter(one -> one.kind() == kind)
            .map(one -> Markup.of("<li>{}</li>", name(one.holder())))
            .toList();
    return Markup.when(!holders.isEmpty(), "<h2>{}</h2><ul>{}</ul>", heading, holders);
  }

  private String name(Holder holder) {
    return switch (holder.kind()) {
      case GROUP -> "group " + holder.name();
      case PERSON -> Optional.of(holder.name()).map(site::fullName).orElseThrow();
      case ANYBODY -> "everybody";
    };
  }
}
