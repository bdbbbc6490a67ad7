package nl.leerkring.dev.host.web;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.WebItem;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Rights;

/** What one can do with a page: buttons for the most common, a menu for the rest. */
final class PageActions {
  private static final String TOOLS =
      "<details class=\"page-tools\" id=\"page-tools\"><summary class=\"aui-button\">Tools</summary><ul>{}</ul></details> ";

  private final Site site;

  PageActions(Site site) {
    this.site = site;
  }

  List<Markup> show(Ask ask, PageRow page) {
    Rights rights = site.rights();
    Person who = Site.who(ask);
    List<Markup> actions = new ArrayList<>();
    if (rights.mayEdit(who, page)) {
      actions.add(button("editPageLink", "/pages/editpage.action?pageId=" + page.id(), "Edit"));
    }
    if (rights.mayCreateBelow(who, page)) {
      actions.add(
          button(
              "quick-create-page-button",
              "/pages/createpage.action?spaceKey=" + page.spaceKey() + "&fromPageId=" + page.id(),
              "Create"));
    }
    actions.add(
        button(
            "view-history", "/pages/viewpreviousversions.action?pageId=" + page.id(), "History"));
    actions.add(
        button("restrictions", "/pages/restrictions.action?pageId=" + page.id(), "Restrictions"));
    site.plugin().stream()
        .flatMap(plugin -> plugin.webItems("system.content.action").stream())
        .map(item -> fromPlugin(item, page))
        .forEach(actions::add);
    actions.add(Markup.of(TOOLS, tools(ask, page)));
    return actions;
  }

  private List<Markup> tools(Ask ask, PageRow page) {
    Rights rights = site.rights();
    Person who = Site.who(ask);
    String id = "?pageId=" + page.id();
    List<Markup> tools = new ArrayList<>();
    tools.add(tool("view-attachments", AttachmentsPage.PATH + id, "Attachments"));
    if (who != null) {
      tools.add(
          tool("action-copy-page", "/pages/copypage.action?idOfPageToCopy=" + page.id(), "Copy"));
    }
    if (rights.mayMove(who, page)) {
      tools.add(tool("action-move-page", "/pages/movepage.action" + id, "Move"));
    }
    if (rights.mayTrash(who, page)) {
      tools.add(tool("action-remove-content", "/pages/removepage.action" + id, "Delete"));
    }
    tools.add(
        tool(
            "action-view-storage",
            "/plugins/viewstorage/viewpagestorage.action" + id,
            "View storage format"));
    tools.add(
        tool("action-export-pdf", "/spaces/flyingpdf/pdfpageexport.action" + id, "Export to PDF"));
    tools.add(tool("action-export-word", "/exportword" + id, "Export to Word"));
    return tools;
  }

  private Markup fromPlugin(WebItem item, PageRow page) {
    String link = item.link().replace("$page.id", String.valueOf(page.id()));
    return button(item.key(), link, item.label());
  }

  private Markup button(String id, String path, String text) {
    return Markup.of(
        "<a class=\"aui-button\" id=\"{}\" href=\"{}\">{}</a> ", id, site.url(path), text);
  }

  private Markup tool(String id, String path, String text) {
    return Markup.of("<li><a id=\"{}\" href=\"{}\">{}</a></li>", id, site.url(path), text);
  }
}
