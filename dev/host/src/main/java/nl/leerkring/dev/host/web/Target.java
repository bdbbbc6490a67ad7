package nl.leerkring.dev.host.web;

import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.wiki.PageRow;

/** The fields that name a page by its space and title, and the page that they name. */
record Target(String spaceKey, String title) {
  static final String MISSING =
      "There is no such page, or you may not add pages below it: check space and title";
  private static final String FIELDS =
      """
      <div class="field-group"><label for="target-space">Key of the space</label>
      <input class="text" id="target-space" name="targetSpace" value="{}" maxlength="64" required></div>
      <div class="field-group"><label for="target-title">Title of the page</label>
      <input class="text full-width-field" id="target-title" name="targetTitle" value="{}" maxlength="255" required></div>
      """;

  static Target asked(Ask ask) {
    return new Target(Forms.text(ask, "targetSpace"), Forms.text(ask, "targetTitle"));
  }

  /** The page's parent, as the place that most people mean. */
  static Target parentOf(Site site, PageRow page) {
    return site.state()
        .page(page.parentId())
        .map(parent -> new Target(parent.spaceKey(), parent.title()))
        .orElse(new Target(page.spaceKey(), page.title()));
  }

  Markup fields() {
    return Markup.of(FIELDS, spaceKey, title);
  }

  /** The page, when the reader sees it. */
  Optional<PageRow> page(Site site, Ask ask) {
    return site.visible(ask, site.state().page(spaceKey, title));
  }
}
