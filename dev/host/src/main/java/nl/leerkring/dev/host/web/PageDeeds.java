package nl.leerkring.dev.host.web;

import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.Comment;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.WikiComment;

/** The small changes that readers make to a page: comment, like, label. */
final class PageDeeds {
  private static final int LONGEST_LABEL = 100;

  private final Site site;
  private final Desk desk;

  PageDeeds(Site site, Desk desk) {
    this.site = site;
    this.desk = desk;
  }

  Reply comment(Ask ask) {
    String text = Forms.text(ask, "content");
    return allowed(ask, (who, page) -> site.rights().mayComment(who, page))
        .map(
            page -> {
              if (!text.isEmpty()) {
                Comment comment = site.wiki().extras().comment(page.id(), Site.who(ask), text);
                site.publish(new CommentCreateEvent(new WikiComment(site.wiki(), comment)));
              }
              return Reply.redirect(site.path(page) + "#comments-section");
            })
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply like(Ask ask) {
    return allowed(ask, (who, page) -> true)
        .map(
            page -> {
              boolean likes = Forms.text(ask, "likes").equals("true");
              site.wiki().extras().like(page.id(), Site.who(ask), likes);
              return Reply.redirect(site.path(page) + "#likes-section");
            })
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply label(Ask ask) {
    String label = Forms.text(ask, "label").toLowerCase(Locale.ROOT).replace(' ', '-');
    return allowed(ask, (who, page) -> site.rights().mayEdit(who, page))
        .map(
            page -> {
              if (!label.isEmpty() && label.length() <= LONGEST_LABEL) {
                site.wiki().extras().label(page.id(), label);
              }
              return Reply.redirect(site.path(page) + "#labels-section");
            })
        .orElseGet(() -> desk.notFound(ask));
  }

  private Optional<PageRow> allowed(Ask ask, BiPredicate<Person, PageRow> right) {
    return site.visible(ask, ask.parameter("pageId"))
        .filter(page -> right.test(Site.who(ask), page));
  }
}
