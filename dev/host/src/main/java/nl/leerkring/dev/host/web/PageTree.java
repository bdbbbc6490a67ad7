package nl.leerkring.dev.host.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Rights;
import nl.leerkring.dev.host.wiki.SpaceRow;
import nl.leerkring.dev.host.wiki.WikiState;

/** The pages of a space beside the page, unfolded as far as where one is. */
final class PageTree {
  private final Site site;

  PageTree(Site site) {
    this.site = site;
  }

  Markup show(Ask ask, SpaceRow space, PageRow current) {
    WikiState state = site.state();
    Set<Long> open = state.ancestors(current).stream().map(PageRow::id).collect(Collectors.toSet());
    open.add(current.id());
    open.add(space.homeId());
    Branch branch = new Branch(state, new Rights(state), Site.who(ask), open, current);
    return Markup.of(
        "<nav class=\"side\" aria-label=\"Pages\"><h2><a href=\"{}\">{}</a></h2>{}{}</nav>",
        site.url(space),
        space.name(),
        Markup.when(
            !site.wiki().blog().in(space.key()).isEmpty(),
            "<p><a id=\"space-blog\" href=\"{}\">Blog</a></p>",
            site.url(BlogView.LIST_PATH + "?key=" + space.key())),
        children(branch, 0));
  }

  private record Branch(
      WikiState state, Rights rights, Person who, Set<Long> open, PageRow current) {}

  private Markup children(Branch branch, long parentId) {
    List<Markup> entries =
        branch.state().children(parentId).stream()
            .filter(page -> page.spaceKey().equals(branch.current().spaceKey()))
            .filter(page -> branch.rights().mayView(branch.who(), page))
            .map(page -> entry(branch, page))
            .toList();
    return Markup.when(!entries.isEmpty(), "<ul>{}</ul>", entries);
  }

  private Markup entry(Branch branch, PageRow page) {
    return Markup.of(
        "<li><a href=\"{}\"{}>{}</a>{}</li>",
        site.url(page),
        Markup.when(page.id() == branch.current().id(), " aria-current=\"page\""),
        page.title(),
        branch.open().contains(page.id()) ? children(branch, page.id()) : Markup.NONE);
  }
}
