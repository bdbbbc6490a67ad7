package nl.leerkring.dev.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.Date;
import java.util.List;

/** A page as the host's interfaces show it; it knows its place in the tree. */
public final class WikiPage extends Page {
  private final Wiki wiki;

  public WikiPage(Wiki wiki, PageRow row) {
    this.wiki = wiki;
    WikiState state = wiki.state();
    setId(row.id());
    setTitle(row.title());
    setSpace(new WikiSpace(wiki, state.space(row.spaceKey()).orElseThrow()));
    setCreator(state.person(row.creator()).orElse(null));
    setLastModifier(state.person(row.modifier()).orElse(null));
    setCreationDate(Date.from(row.created()));
    setLastModificationDate(Date.from(row.modified()));
  }

  @Override
  public ContentPermissionSet getContentPermissionSet(String type) {
    return HostRestrictions.own(wiki.state(), getId(), type);
  }

  /** All of them: as in Confluence, it is the caller who asks what the reader may see. */
  @Override
  public List<Page> getSortedChildren() {
    return wiki.state().children(getId()).stream()
        .<Page>map(row -> new WikiPage(wiki, row))
        .toList();
  }

  @Override
  public Page getParent() {
    WikiState state = wiki.state();
    return state
        .page(getId())
        .flatMap(row -> state.page(row.parentId()))
        .map(row -> new WikiPage(wiki, row))
        .orElse(null);
  }
}
