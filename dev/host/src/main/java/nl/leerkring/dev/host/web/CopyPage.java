package nl.leerkring.dev.host.web;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.TitleTaken;
import nl.leerkring.dev.host.wiki.WikiPage;

/**
 * Copies a page, alone or with what is below it. Who sees a page and may add one elsewhere may copy
 * it there. As in Confluence, a page copied alone is to a plugin just a page created: its copy
 * opens in the editor and is saved from there. With others it is a page copied.
 */
final class CopyPage {
  private static final int LONGEST_TITLE = 255;
  private static final String FORM =
      """
      <h1>Copy <a href="{}">{}</a></h1>{}
      <form class="aui top-label" id="copy-page" method="post" action="{}">{}{}
      <p>Labels and files are copied too, restrictions are not.</p>
      <div class="field-group"><label for="copy-title">Title of the copy</label>
      <input class="text full-width-field" id="copy-title" name="title" value="{}" maxlength="255" required></div>
      <h2>Below which page</h2>{}
      <div class="checkbox"><input class="checkbox" type="checkbox" id="copy-children" name="copyChildren" value="true"{}>
      <label for="copy-children">With the pages below it</label></div>
      <div class="field-group"><label for="title-prefix">What to put before the titles of those pages</label>
      <input class="text" id="title-prefix" name="titlePrefix" value="{}" maxlength="100"></div>
      <div class="buttons"><button class="aui-button aui-button-primary" id="copy">Copy</button></div></form>
      """;

  private final Site site;
  private final Frame frame;
  private final Desk desk;

  CopyPage(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
  }

  Reply ask(Ask ask) {
    return origin(ask)
        .map(page -> form(200, ask, page, "Copy of " + page.title(), ""))
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply copy(Ask ask) {
    return origin(ask).map(page -> copy(ask, page)).orElseGet(() -> desk.notFound(ask));
  }

  private Optional<PageRow> origin(Ask ask) {
    return site.visible(ask, ask.parameter("idOfPageToCopy")).filter(page -> ask.user() != null);
  }

  private Reply copy(Ask ask, PageRow page) {
    String title = Forms.text(ask, "title");
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      return form(400, ask, page, title, "A title has 1 to " + LONGEST_TITLE + " characters");
    }
    Optional<PageRow> parent =
        Target.asked(ask)
            .page(site, ask)
            .filter(found -> site.rights().mayCreateBelow(Site.who(ask), found));
    if (parent.isEmpty()) {
      return form(400, ask, page, title, Target.MISSING);
    }
    try {
      PageRow copy =
          withChildren(ask) ? all(ask, page, parent.get()) : one(ask, page, parent.get());
      return Reply.redirect(site.path(copy));
    } catch (TitleTaken e) {
      return form(400, ask, page, title, e.getMessage());
    }
  }

  private PageRow one(Ask ask, PageRow page, PageRow parent) {
    PageRow copy = site.wiki().tree().copy(page, parent, Forms.text(ask, "title"), Site.who(ask));
    site.publish(new PageCreateEvent(new WikiPage(site.wiki(), copy)));
    return copy;
  }

  private PageRow all(Ask ask, PageRow page, PageRow parent) {
    Person who = Site.who(ask);
    String prefix = Forms.text(ask, "titlePrefix");
    Map<PageRow, PageRow> copies =
        site.wiki()
            .tree()
            .copyTree(
                page,
                parent,
                one -> site.rights().mayView(who, one),
                title ->
                    title.equals(page.title()) ? Forms.text(ask, "title") : prefixed(prefix, title),
                who);
    copies.forEach(
        (from, to) -> {
          WikiPage destination = new WikiPage(site.wiki(), to);
          site.publish(new PageCreateEvent(destination));
          site.publish(new PageCopyEvent(new WikiPage(site.wiki(), from), destination));
        });
    return copies.get(page);
  }

  private static String prefixed(String prefix, String title) {
    String whole = prefix.isEmpty() ? title : prefix + " " + title;
    return whole.length() > LONGEST_TITLE ? whole.substring(0, LONGEST_TITLE) : whole;
  }

  private static boolean withChildren(Ask ask) {
    return Forms.text(ask, "copyChildren").equals("true");
  }

  private Reply form(int status, Ask ask, PageRow page, String title, String wrong) {
    Target asked = Target.asked(ask);
    Target target = asked.spaceKey().isEmpty() ? Target.parentOf(site, page) : asked;
    Markup body =
        Markup.of(
            FORM,
            site.url(page),
            page.title(),
            Forms.wrong(wrong),
            site.url("/pages/docopypage.action"),
            Forms.token(ask),
            Forms.hidden("idOfPageToCopy", page.id()),
            title,
            target.fields(),
            Markup.when(withChildren(ask), " checked"),
            Forms.text(ask, "titlePrefix"));
    return frame.show(
        status,
        ask,
        View.plain("Copy " + page.title(), Markup.of("<div lang=\"en\">{}</div>", body)));
  }
}
