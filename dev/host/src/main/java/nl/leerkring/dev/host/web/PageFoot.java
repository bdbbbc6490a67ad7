package nl.leerkring.dev.host.web;

import java.util.List;
import java.util.Set;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.wiki.Attachment;
import nl.leerkring.dev.host.wiki.Comment;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;

/** What stands under a page: likes, labels, files and comments. */
final class PageFoot {
  private static final String LIKE =
      """
      <form id="likes-section" method="post" action="{}" lang="en">{}{}{}
      <button class="aui-button aui-button-link">{}</button> <span>{}</span></form>
      """;
  private static final String LABEL_FORM =
      """
      <form method="post" action="{}">{}{}
      <input class="text" name="label" aria-label="New label" placeholder="new label" size="12">
      <button class="aui-button">Add</button></form>
      """;
  private static final String COMMENT =
      """
      <li id="comment-{}"><p class="comment-author"><strong>{}</strong> <small>{}</small></p>
      <div class="comment-body">{}</div></li>
      """;
  private static final String COMMENT_FORM =
      """
      <form class="aui top-label" method="post" action="{}" lang="en">{}{}
      <label for="comment-text">Write a comment</label>
      <textarea class="textarea" id="comment-text" name="content" rows="3" required></textarea>
      <div><button class="aui-button aui-button-primary">Save</button></div></form>
      """;

  private final Site site;

  PageFoot(Site site) {
    this.site = site;
  }

  Markup show(Ask ask, PageRow page) {
    return Markup.of(
        "{}{}{}<section id=\"comments-section\"><h2 lang=\"en\">Comments</h2>{}</section>",
        likes(ask, page),
        labels(ask, page),
        files(page),
        comments(ask, page));
  }

  private Markup likes(Ask ask, PageRow page) {
    Person who = Site.who(ask);
    Set<String> likes = site.wiki().extras().likes(page.id());
    List<String> names = likes.stream().map(site::fullName).toList();
    String count = names.isEmpty() ? "Be the first to like this" : String.join(", ", names);
    if (who == null) {
      return Markup.of("<p id=\"likes-section\" lang=\"en\">{}</p>", count);
    }
    boolean mine = likes.contains(who.id());
    return Markup.of(
        LIKE,
        site.url("/pages/like.action"),
        Forms.token(ask),
        Forms.hidden("pageId", page.id()),
        Forms.hidden("likes", !mine),
        mine ? "Unlike" : "Like",
        count);
  }

  private Markup labels(Ask ask, PageRow page) {
    List<Markup> labels =
        site.wiki().extras().labels(page.id()).stream()
            .map(
                label ->
                    Markup.of(
                        "<li><a class=\"aui-label\" href=\"{}\">{}</a></li>",
                        site.url("/dosearchsite.action?label=" + Site.encode(label)),
                        label))
            .toList();
    Markup form =
        site.rights().mayEdit(Site.who(ask), page)
            ? Markup.of(
                LABEL_FORM,
                site.url("/pages/addlabel.action"),
                Forms.token(ask),
                Forms.hidden("pageId", page.id()))
            : Markup.NONE;
    return Markup.of(
        "<div id=\"labels-section\" lang=\"en\"><h2>Labels</h2><ul class=\"label-list\">{}</ul>{}</div>",
        labels,
        form);
  }

  private Markup files(PageRow page) {
    List<Attachment> files = site.wiki().extras().attachments(page.id());
    List<Markup> entries =
        files.stream()
            .map(
                file ->
                    Markup.of(
                        "<li><a href=\"{}\">{}</a> <small>{} KB</small></li>",
                        site.url(Downloads.path(file)),
                        file.name(),
                        Math.max(1, file.size() / 1024)))
            .toList();
    return Markup.when(
        !files.isEmpty(),
        "<details id=\"attachments\" lang=\"en\"><summary>Attachments ({})</summary><ul>{}</ul></details>",
        files.size(),
        entries);
  }

  private Markup comments(Ask ask, PageRow page) {
    List<Markup> comments =
        site.wiki().extras().comments(page.id()).stream().map(one -> comment(ask, one)).toList();
    Markup form =
        site.rights().mayComment(Site.who(ask), page) && ask.user() != null
            ? Markup.of(
                COMMENT_FORM,
                site.url("/pages/doaddcomment.action"),
                Forms.token(ask),
                Forms.hidden("pageId", page.id()))
            : Markup.NONE;
    return Markup.of("<ol class=\"comments\">{}</ol>{}", comments, form);
  }

  private Markup comment(Ask ask, Comment comment) {
    List<Markup> paragraphs =
        comment.text().lines().map(line -> Markup.of("<p>{}</p>", line)).toList();
    return Markup.of(
        COMMENT,
        comment.id(),
        site.fullName(comment.author()),
        Site.when(ask, comment.created()),
        paragraphs);
  }
}
