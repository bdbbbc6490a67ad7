package nl.leerkring.dev.host.web;

import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.storage.PageLinks;
import nl.leerkring.dev.host.wiki.PageRow;

/** Links out of one page as one reader gets them. */
final class ReaderLinks implements PageLinks {
  private final Site site;
  private final Ask ask;
  private final String spaceKey;
  private final long pageId;

  /**
   * @param pageId 0 for a page that isn't there yet
   */
  ReaderLinks(Site site, Ask ask, String spaceKey, long pageId) {
    this.site = site;
    this.ask = ask;
    this.spaceKey = spaceKey;
    this.pageId = pageId;
  }

  @Override
  public Optional<String> page(String otherSpace, String title) {
    Optional<PageRow> page = site.state().page(otherSpace == null ? spaceKey : otherSpace, title);
    return site.visible(ask, page).map(site::url);
  }

  @Override
  public Optional<String> space(String key) {
    return site.visibleSpace(ask, key).map(site::url);
  }

  @Override
  public Optional<String> attachment(String fileName) {
    return site.wiki()
        .extras()
        .attachment(pageId, fileName)
        .map(file -> site.url(Downloads.path(file)));
  }

  @Override
  public Optional<String> person(String key) {
    return site.state().person(key).map(person -> person.getFullName());
  }
}
