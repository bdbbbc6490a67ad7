package nl.leerkring.dev.host.web;

import com.atlassian.confluence.pages.BlogPost;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.storage.Macros;
import nl.leerkring.dev.host.storage.Output;
import nl.leerkring.dev.host.storage.StorageRenderer;
import nl.leerkring.dev.host.wiki.BlogRow;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.WikiPage;

/** Texts as the one who asks reads them, with the plugin's macros executed. */
final class Bodies {
  private final Site site;

  Bodies(Site site) {
    this.site = site;
  }

  Markup of(Ask ask, PageRow page) {
    return of(ask, page, Output.DISPLAY);
  }

  Markup of(Ask ask, PageRow page, Output output) {
    return of(ask, page, site.wiki().pages().body(page), output);
  }

  /** The text in place of the page's own: an older one, or one being written. */
  Markup of(Ask ask, PageRow page, String storage, Output output) {
    return new Markup(
        new StorageRenderer(
                macros(),
                new ReaderLinks(site, ask, page.spaceKey(), page.id()),
                new WikiPage(site.wiki(), page),
                output)
            .render(storage));
  }

  Markup of(Ask ask, BlogRow post) {
    BlogPost entity = new BlogPost();
    entity.setId(post.id());
    entity.setTitle(post.title());
    return new Markup(
        new StorageRenderer(
                macros(),
                new ReaderLinks(site, ask, post.spaceKey(), post.id()),
                entity,
                Output.DISPLAY)
            .render(post.body()));
  }

  /** A preview of a page that isn't there yet. */
  Markup ofNew(Ask ask, String spaceKey, String storage) {
    return new Markup(
        new StorageRenderer(macros(), new ReaderLinks(site, ask, spaceKey, 0), null, Output.PREVIEW)
            .render(storage));
  }

  private Macros macros() {
    return name -> site.plugin().flatMap(plugin -> plugin.macro(name));
  }

  /** The text without any markup, for searching and excerpts. */
  static String plain(String storage) {
    return Optional.of(storage)
        .map(text -> text.replaceAll("(?s)<ac:parameter.*?</ac:parameter>", " "))
        .map(text -> text.replaceAll("<[^>]*>", " "))
        .map(text -> text.replace("&nbsp;", " ").replaceAll("\\s+", " ").trim())
        .orElse("");
  }
}
