package nl.leerkring.dev.host.web;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.WebItem;
import nl.leerkring.dev.host.wiki.Person;

/** The bar on top: where to go, search, and who is logged in. */
final class Header {
  private static final String BAR =
      """
      <header id="header">
      <a class="logo" href="{}">Harbour</a>
      <nav aria-label="Site" id="header-menu">{}</nav>
      <form action="{}" method="get" role="search" class="search" lang="en">
      <input type="search" name="queryString" class="text" aria-label="Search" placeholder="Search">
      </form>
      <nav aria-label="You" class="you">{}</nav>
      </header>
      """;

  private final Site site;

  Header(Site site) {
    this.site = site;
  }

  Markup show(Ask ask) {
    return Markup.of(
        BAR, site.url("/dashboard.action"), links(ask), site.url("/dosearchsite.action"), you(ask));
  }

  private List<Markup> links(Ask ask) {
    List<Markup> links = new ArrayList<>();
    items("system.header/left").forEach(item -> links.add(link(item)));
    if (site.rights().mayAdminister(Site.who(ask))) {
      links.add(
          Markup.of(
              "<a href=\"{}\" lang=\"en\">Administration</a>", site.url("/admin/console.action")));
    }
    return links;
  }

  private List<WebItem> items(String section) {
    return site.plugin().map((RunningPlugin plugin) -> plugin.webItems(section)).orElse(List.of());
  }

  private Markup link(WebItem item) {
    return Markup.of(
        "<a id=\"{}\" href=\"{}\">{}</a>", item.key(), site.url(item.link()), item.label());
  }

  private Markup you(Ask ask) {
    Person who = Site.who(ask);
    if (who == null) {
      return Markup.of("<a href=\"{}\" lang=\"en\">Log in</a>", site.url("/login.action"));
    }
    return Markup.of(
        "{}<a id=\"user-menu-link\" data-username=\"{}\" href=\"{}\" title=\"{}\">{}</a>"
            + "<a id=\"logout-link\" href=\"{}\" lang=\"en\">Log out</a>",
        items("system.user").stream().map(this::link).toList(),
        who.getName(),
        site.url("/login.action"),
        "Become somebody else",
        who.getFullName(),
        site.url("/logout.action"));
  }
}
