package nl.leerkring.dev.host.web;

import java.util.Comparator;
import java.util.List;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Rights;
import nl.leerkring.dev.host.wiki.SpaceRow;

/** Where one arrives: my spaces, and what changed in them. */
final class Dashboard {
  private static final int RECENT = 15;
  private static final String BODY =
      """
      <h1 id="title-text" lang="en">Dashboard</h1>
      <div class="columns">
      <section lang="en"><h2>Spaces</h2><ul class="spaces">{}</ul></section>
      <section lang="en"><h2>Recently updated</h2><ul class="recent">{}</ul></section>
      </div>
      """;

  private final Site site;
  private final Frame frame;

  Dashboard(Site site, Frame frame) {
    this.site = site;
    this.frame = frame;
  }

  Reply show(Ask ask) {
    Person who = Site.who(ask);
    Rights rights = site.rights();
    List<SpaceRow> spaces =
        site.state().spaces().stream().filter(space -> rights.mayView(who, space)).toList();
    if (who == null && spaces.isEmpty()) {
      return Reply.redirect("/login.action");
    }
    List<Markup> recent =
        site.state().pages().stream()
            .sorted(Comparator.comparing(PageRow::modified).reversed())
            .filter(page -> rights.mayView(who, page))
            .limit(RECENT)
            .map(page -> change(ask, page))
            .toList();
    Markup none = new Markup("<li>Nothing that you may see.</li>");
    return frame.show(
        ask,
        View.plain(
            "Dashboard",
            Markup.of(
                BODY,
                spaces.isEmpty() ? none : spaces.stream().map(this::space).toList(),
                recent.isEmpty() ? none : recent)));
  }

  private Markup space(SpaceRow space) {
    return Markup.of("<li><a href=\"{}\">{}</a></li>", site.url(space), space.name());
  }

  private Markup change(Ask ask, PageRow page) {
    return Markup.of(
        "<li><a href=\"{}\">{}</a><br><small>{} · {} · {}</small></li>",
        site.url(page),
        page.title(),
        page.spaceKey(),
        site.fullName(page.modifier()),
        Site.when(ask, page.modified()));
  }
}
