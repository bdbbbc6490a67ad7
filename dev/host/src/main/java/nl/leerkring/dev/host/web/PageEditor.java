package nl.leerkring.dev.host.web;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.storage.Output;
import nl.leerkring.dev.host.wiki.NewPage;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.TitleTaken;
import nl.leerkring.dev.host.wiki.WikiPage;

/** Writes pages in storage format; saving tells the plugin, as Confluence does. */
final class PageEditor {
  private static final int LONGEST_TITLE = 255;

  private final Site site;
  private final Frame frame;
  private final Desk desk;
  private final Bodies bodies;

  PageEditor(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
    this.bodies = new Bodies(site);
  }

  Reply edit(Ask ask) {
    return editable(ask)
        .map(
            page -> {
              String storage = site.wiki().pages().body(page);
              EditForm form =
                  new EditForm(
                      "/pages/doeditpage.action", page.title(), storage, false, Optional.of(page));
              return show(200, ask, form, "", Markup.NONE);
            })
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply create(Ask ask) {
    return parent(ask)
        .map(parent -> show(200, ask, newForm(ask, parent, "<p></p>"), "", Markup.NONE))
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply saveEdit(Ask ask) {
    return editable(ask).map(page -> saveEdit(ask, page)).orElseGet(() -> desk.notFound(ask));
  }

  Reply saveNew(Ask ask) {
    return parent(ask).map(parent -> saveNew(ask, parent)).orElseGet(() -> desk.notFound(ask));
  }

  private Reply saveEdit(Ask ask, PageRow page) {
    boolean isMinor = Forms.text(ask, "minorEdit").equals("true");
    EditForm form =
        new EditForm("/pages/doeditpage.action", title(ask), body(ask), isMinor, Optional.of(page));
    if (wantsPreview(ask)) {
      return show(200, ask, form, "", bodies.of(ask, page, form.body(), Output.PREVIEW));
    }
    String wrong = form.wrong(LONGEST_TITLE);
    if (!wrong.isEmpty()) {
      return show(400, ask, form, wrong, Markup.NONE);
    }
    try {
      PageRow saved = site.wiki().pages().update(page, form.title(), form.body(), Site.who(ask));
      site.publish(new PageUpdateEvent(new WikiPage(site.wiki(), saved), isMinor));
      return Reply.redirect(site.path(saved));
    } catch (TitleTaken e) {
      return show(400, ask, form, e.getMessage(), Markup.NONE);
    }
  }

  private Reply saveNew(Ask ask, PageRow parent) {
    EditForm form = newForm(ask, parent, body(ask));
    if (wantsPreview(ask)) {
      return show(200, ask, form, "", bodies.ofNew(ask, parent.spaceKey(), form.body()));
    }
    String wrong = form.wrong(LONGEST_TITLE);
    if (!wrong.isEmpty()) {
      return show(400, ask, form, wrong, Markup.NONE);
    }
    try {
      NewPage page =
          new NewPage(parent.spaceKey(), parent.id(), form.title(), form.body(), Site.who(ask));
      PageRow saved = site.wiki().pages().create(page);
      site.publish(new PageCreateEvent(new WikiPage(site.wiki(), saved)));
      return Reply.redirect(site.path(saved));
    } catch (TitleTaken e) {
      return show(400, ask, form, e.getMessage(), Markup.NONE);
    }
  }

  private EditForm newForm(Ask ask, PageRow parent, String body) {
    String address =
        "/pages/docreatepage.action?spaceKey=" + parent.spaceKey() + "&fromPageId=" + parent.id();
    return new EditForm(address, title(ask), body, false, Optional.empty());
  }

  private Reply show(int status, Ask ask, EditForm form, String wrong, Markup preview) {
    String heading = form.page().isPresent() ? "Edit page" : "New page";
    return frame.show(
        status, ask, View.plain(heading, form.show(ask, site, heading, wrong, preview)));
  }

  private Optional<PageRow> editable(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"))
        .filter(page -> site.rights().mayEdit(Site.who(ask), page));
  }

  /** The page under which a new one comes: the one named, or the home of the space. */
  private Optional<PageRow> parent(Ask ask) {
    Optional<PageRow> named = site.visible(ask, ask.parameter("fromPageId"));
    return named
        .or(
            () ->
                site.visibleSpace(ask, ask.parameter("spaceKey"))
                    .flatMap(space -> site.state().page(space.homeId())))
        .filter(page -> site.rights().mayCreateBelow(Site.who(ask), page));
  }

  private static boolean wantsPreview(Ask ask) {
    return !Forms.text(ask, "preview").isEmpty();
  }

  private static String title(Ask ask) {
    return Forms.text(ask, "title");
  }

  private static String body(Ask ask) {
    return Forms.text(ask, "wysiwygContent").replace("\r\n", "\n");
  }
}
