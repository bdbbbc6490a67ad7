package nl.leerkring.dev.host.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;

/** The mails that were sent, for everybody to read: the people are made up. */
final class Outbox {
  static final String PATH = "/outbox";
  private static final String LIST =
      """
      <div lang="en"><h1>Outbox</h1>
      <p>Every mail that the plugin sent since the stand-in started. They went no further than this page,
      and everybody who can reach the stand-in may read them, logged in or not.</p>
      <div class="wide"><table class="aui" id="mails"><thead><tr><th>To</th><th>Subject</th><th>Sent</th></tr></thead>
      <tbody>{}</tbody></table></div></div>
      """;
  private static final String MAIL =
      """
      <div lang="en"><p><a href="{}">Outbox</a></p><h1>{}</h1>
      <dl class="mail-head"><dt>From</dt><dd>{}</dd><dt>To</dt><dd>{}</dd><dt>Sent</dt><dd>{}</dd></dl></div>
      {}
      <details lang="en"><summary>Source</summary><pre class="source">{}</pre></details>
      """;
  private static final String HTML =
      """
      <iframe class="mail" title="Mail" sandbox="allow-popups allow-top-navigation-by-user-activation" srcdoc="{}"></iframe>
      """;

  /** A link in a mail opens in the whole window, not in the box that shows the mail. */
  private static final String LINKS_LEAVE = "<base target=\"_top\">";

  private final Site site;
  private final Frame frame;
  private final Desk desk;
  private final Mailbox mailbox;

  Outbox(Site site, Frame frame, Desk desk, Mailbox mailbox) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
    this.mailbox = mailbox;
  }

  Reply show(Ask ask) {
    List<ReceivedMail> newestFirst = new ArrayList<>(mailbox.mails());
    Collections.reverse(newestFirst);
    Markup none = new Markup("<tr><td colspan=\"3\">No mail was sent yet.</td></tr>");
    Markup body =
        Markup.of(
            LIST,
            newestFirst.isEmpty()
                ? none
                : newestFirst.stream().map(mail -> row(ask, mail)).toList());
    return frame.show(ask, View.plain("Outbox", body));
  }

  private Markup row(Ask ask, ReceivedMail mail) {
    return Markup.of(
        "<tr><td>{}</td><td><a href=\"{}\">{}</a></td><td>{}</td></tr>",
        mail.to(),
        site.url(PATH + "/" + mail.number()),
        mail.subject(),
        Site.when(ask, mail.sent()));
  }

  /** {@code /outbox/3}, {@code /outbox/3/html} and {@code /outbox/3/source} */
  Reply mail(Ask ask) {
    String[] parts = ask.path().substring(PATH.length() + 1).split("/");
    Optional<ReceivedMail> mail =
        Site.number(parts[0])
            .flatMap(n -> mailbox.mails().stream().filter(one -> one.number() == n).findFirst());
    if (mail.isEmpty()) {
      return desk.notFound(ask);
    }
    String part = parts.length > 1 ? parts[1] : "";
    return switch (part) {
      case "source" -> Reply.text(200, mail.get().source());
      case "html" -> sandboxed(mail.get());
      default -> frame.show(ask, View.plain(mail.get().subject(), body(ask, mail.get())));
    };
  }

  private static Reply sandboxed(ReceivedMail mail) {
    Reply html = Reply.html(200, mail.html());
    return new Reply(
        html.status(),
        html.contentType(),
        html.body(),
        java.util.Map.of("Content-Security-Policy", "sandbox; script-src 'none'"));
  }

  private Markup body(Ask ask, ReceivedMail mail) {
    return Markup.of(
        MAIL,
        site.url(PATH),
        mail.subject(),
        mail.from(),
        mail.to(),
        Site.when(ask, mail.sent()),
        mail.html().isEmpty()
            ? Markup.of("<pre>{}</pre>", mail.text())
            : Markup.of(HTML, LINKS_LEAVE + mail.html()),
        mail.source());
  }
}
