package nl.leerkring.dev.host.storage;

import nl.leerkring.dev.host.Markup;

/** Coloured boxes, as AUI styles them. */
final class Boxes {
  private Boxes() {}

  static String error(String text) {
    return Markup.of(
            "<div class=\"aui-message aui-message-error\" role=\"alert\"><p>{}</p></div>", text)
        .html();
  }

  /**
   * A message around HTML that was rendered before.
   *
   * @param kind one of AUI's: info, warning, success, error
   */
  static String message(String kind, String title, String bodyHtml) {
    return Markup.of(
            "<div class=\"aui-message aui-message-{}\">{}{}</div>",
            kind,
            Markup.when(!title.isEmpty(), "<p class=\"title\"><strong>{}</strong></p>", title),
            new Markup(bodyHtml))
        .html();
  }
}
