package nl.leerkring.dev.host.web;

import java.util.List;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.Upload;
import nl.leerkring.dev.host.wiki.Attachment;
import nl.leerkring.dev.host.wiki.PageRow;

/** The files at a page: a list for who sees the page, a form for who may attach. */
final class AttachmentsPage {
  static final String PATH = "/pages/viewpageattachments.action";
  static final String UPLOAD_PATH = "/pages/doattachfile.action";
  static final int LARGEST_FILE = 50 * 1024 * 1024;

  private static final int LONGEST_NAME = 200;
  private static final String BODY =
      """
      <h1 lang="en">Attachments of <a href="{}">{}</a></h1><div lang="en">{}{}{}</div>
      """;
  private static final String TABLE =
      """
      <div class="wide"><table class="aui" id="attachments-table"><thead><tr><th scope="col">Name</th><th scope="col">Type</th>
      <th scope="col">Size</th><th scope="col">By</th><th scope="col">When</th></tr></thead><tbody>{}</tbody></table></div>
      """;
  private static final String ROW =
      "<tr><td><a href=\"{}\">{}</a></td><td>{}</td><td>{} KB</td><td>{}</td><td>{}</td></tr>";
  private static final String FORM =
      """
      <form class="aui top-label" id="upload-attachments" method="post" enctype="multipart/form-data" action="{}">{}{}
      <h2>Attach a file</h2>
      <div class="field-group"><label for="file_0">File, at most 50 MB; one of the same name is replaced</label>
      <input class="upfile" type="file" id="file_0" name="file_0" required></div>
      <div class="buttons"><button class="aui-button aui-button-primary" id="attach">Attach</button></div></form>
      """;

  private final Site site;
  private final Frame frame;
  private final Desk desk;

  AttachmentsPage(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
  }

  Reply show(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"))
        .map(page -> show(200, ask, page, ""))
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply upload(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"))
        .filter(page -> site.rights().mayAttach(Site.who(ask), page))
        .map(page -> upload(ask, page))
        .orElseGet(() -> desk.notFound(ask));
  }

  private Reply upload(Ask ask, PageRow page) {
    Optional<String> wrong = wrong(ask.files());
    if (wrong.isPresent()) {
      return show(400, ask, page, wrong.get());
    }
    for (Upload file : ask.files()) {
      String name = file.fileName().trim();
      site.wiki()
          .extras()
          .attach(page.id(), name, FileTypes.of(name), file.content(), Site.who(ask));
    }
    return Reply.redirect(PATH + "?pageId=" + page.id());
  }

  private static Optional<String> wrong(List<Upload> files) {
    if (files.isEmpty()) {
      return Optional.of("Choose a file to attach");
    }
    return files.stream().flatMap(file -> wrong(file).stream()).findFirst();
  }

  private static Optional<String> wrong(Upload file) {
    String name = file.fileName().trim();
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches(".*[\\p{Cntrl}/\\\\].*")) {
      return Optional.of("A file's name has 1 to " + LONGEST_NAME + " characters and no slashes");
    }
    if (file.content().length == 0) {
      return Optional.of(name + " is empty");
    }
    return file.content().length > LARGEST_FILE
        ? Optional.of(name + " is larger than 50 MB")
        : Optional.empty();
  }

  private Reply show(int status, Ask ask, PageRow page, String wrong) {
    Markup form =
        site.rights().mayAttach(Site.who(ask), page) && ask.user() != null
            ? Markup.of(
                FORM, site.url(UPLOAD_PATH), Forms.token(ask), Forms.hidden("pageId", page.id()))
            : Markup.NONE;
    Markup body =
        Markup.of(BODY, site.url(page), page.title(), Forms.wrong(wrong), table(ask, page), form);
    return frame.show(status, ask, View.plain("Attachments of " + page.title(), body));
  }

  private Markup table(Ask ask, PageRow page) {
    List<Markup> rows =
        site.wiki().extras().attachments(page.id()).stream().map(file -> row(ask, file)).toList();
    return rows.isEmpty()
        ? Markup.of("<p>There are no files at this page yet.</p>")
        : Markup.of(TABLE, rows);
  }

  private Markup row(Ask ask, Attachment file) {
    return Markup.of(
        ROW,
        site.url(Downloads.path(file)),
        file.name(),
        file.mediaType(),
        Math.max(1, file.size() / 1024),
        site.fullName(file.creator()),
        Site.when(ask, file.created()));
  }
}
