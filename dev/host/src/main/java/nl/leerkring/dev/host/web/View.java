package nl.leerkring.dev.host.web;

import java.util.Optional;
import java.util.Set;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.SpaceRow;

/**
 * A page of the site without its frame.
 *
 * @param side what stands beside it, or nothing
 * @param contexts web-resource contexts of such a page
 * @param space of which it shows something
 * @param page which it shows
 */
record View(
    String title,
    Markup body,
    Markup side,
    Set<String> contexts,
    Optional<SpaceRow> space,
    Optional<PageRow> page) {

  static View plain(String title, Markup body) {
    return new View(
        title,
        body,
        Markup.NONE,
        Set.of("main", "atl.general"),
        Optional.empty(),
        Optional.empty());
  }

  static View admin(String title, Markup body, Markup menu) {
    return new View(
        title, body, menu, Set.of("main", "atl.admin"), Optional.empty(), Optional.empty());
  }

  static View inSpace(String title, Markup body, Markup side, SpaceRow space, PageRow page) {
    return new View(
        title,
        body,
        side,
        Set.of("main", "atl.general"),
        Optional.of(space),
        Optional.ofNullable(page));
  }
}
