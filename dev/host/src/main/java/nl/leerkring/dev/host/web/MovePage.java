package nl.leerkring.dev.host.web;

import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import java.util.List;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Place;
import nl.leerkring.dev.host.wiki.TitleTaken;
import nl.leerkring.dev.host.wiki.WikiPage;

/** Moves a page elsewhere or into the trash; either is asked first and told to the plugin after. */
final class MovePage {
  private static final String MOVE =
      """
      <h1>Move <a href="{}">{}</a></h1>{}
      <form class="aui top-label" id="move-page" method="post" action="{}">{}{}
      <p>The pages below it come along.</p>{}
      <fieldset class="group"><legend>Where</legend>{}{}{}</fieldset>
      <div class="buttons"><button class="aui-button aui-button-primary" id="move">Move</button></div></form>
      """;
  private static final String POSITION =
      """
      <div class="radio"><input class="radio" type="radio" id="position-{}" name="position" value="{}"{}>
      <label for="position-{}">{}</label></div>
      """;
  private static final String REMOVE =
      """
      <h1>Delete <a href="{}">{}</a></h1><p>It goes to the trash, where nobody sees it. The pages below it move up.</p>
      <form class="aui" id="remove-page" method="post" action="{}">{}{}
      <div class="buttons"><button class="aui-button aui-button-primary" id="confirm">Delete</button></div></form>
      """;

  private final Site site;
  private final Frame frame;
  private final Desk desk;

  MovePage(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
  }

  Reply askMove(Ask ask) {
    return movable(ask)
        .map(page -> form(200, ask, page, Target.parentOf(site, page), ""))
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply move(Ask ask) {
    return movable(ask).map(page -> move(ask, page)).orElseGet(() -> desk.notFound(ask));
  }

  Reply askRemove(Ask ask) {
    return removable(ask)
        .map(
            page -> {
              Markup body =
                  Markup.of(
                      REMOVE,
                      site.url(page),
                      page.title(),
                      site.url("/pages/doremovepage.action"),
                      Forms.token(ask),
                      Forms.hidden("pageId", page.id()));
              return show(200, ask, "Delete " + page.title(), body);
            })
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply remove(Ask ask) {
    return removable(ask)
        .map(
            page -> {
              WikiPage trashed = new WikiPage(site.wiki(), page);
              site.wiki().tree().trash(page, Site.who(ask));
              site.publish(new PageTrashedEvent(trashed));
              return Reply.redirect("/display/" + page.spaceKey());
            })
        .orElseGet(() -> desk.notFound(ask));
  }

  private Reply move(Ask ask, PageRow page) {
    Target target = Target.asked(ask);
    Optional<Place> place =
        target
            .page(site, ask)
            .flatMap(found -> place(found, Forms.text(ask, "position")))
            .filter(found -> site.rights().mayCreateBelow(Site.who(ask), found.parent()));
    if (place.isEmpty()) {
      return form(400, ask, page, target, Target.MISSING);
    }
    if (site.wiki().tree().isInside(page, place.get())) {
      return form(400, ask, page, target, "A page cannot go below itself");
    }
    try {
      PageRow moved = site.wiki().tree().move(page, place.get());
      site.publish(new PageMoveEvent(new WikiPage(site.wiki(), moved)));
      return Reply.redirect(site.path(moved));
    } catch (TitleTaken e) {
      return form(400, ask, page, target, e.getMessage());
    }
  }

  /** Beside the root of a tree there is no place. */
  private Optional<Place> place(PageRow target, String position) {
    Optional<PageRow> parent = site.state().page(target.parentId());
    return switch (position) {
      case "above" -> parent.map(found -> new Place(found, target.id()));
      case "below" -> parent.map(found -> new Place(found, after(found, target)));
      default -> Optional.of(Place.below(target));
    };
  }

  private long after(PageRow parent, PageRow target) {
    List<PageRow> siblings = site.state().children(parent.id());
    int next = siblings.indexOf(target) + 1;
    return next < siblings.size() ? siblings.get(next).id() : 0;
  }

  private Reply form(int status, Ask ask, PageRow page, Target target, String wrong) {
    String position = Forms.text(ask, "position");
    Markup body =
        Markup.of(
            MOVE,
            site.url(page),
            page.title(),
            Forms.wrong(wrong),
            site.url("/pages/domovepage.action"),
            Forms.token(ask),
            Forms.hidden("pageId", page.id()),
            target.fields(),
            radio("append", "Below it, as its last child", !position.matches("above|below")),
            radio("above", "Beside it, before it", position.equals("above")),
            radio("below", "Beside it, after it", position.equals("below")));
    return show(status, ask, "Move " + page.title(), body);
  }

  private static Markup radio(String value, String label, boolean isChosen) {
    return Markup.of(POSITION, value, value, Markup.when(isChosen, " checked"), value, label);
  }

  private Reply show(int status, Ask ask, String title, Markup body) {
    return frame.show(status, ask, View.plain(title, Markup.of("<div lang=\"en\">{}</div>", body)));
  }

  private Optional<PageRow> movable(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"))
        .filter(page -> site.rights().mayMove(Site.who(ask), page));
  }

  private Optional<PageRow> removable(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"))
        .filter(page -> site.rights().mayTrash(Site.who(ask), page));
  }
}
