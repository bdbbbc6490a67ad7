package nl.leerkring.dev.host.web;

import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;

/** Pieces of forms. */
final class Forms {
  private Forms() {}

  /** The hidden field that a form needs, or its answer is refused. */
  static Markup token(Ask ask) {
    return Markup.of("<input type=\"hidden\" name=\"atl_token\" value=\"{}\">", ask.xsrfToken());
  }

  static Markup hidden(String name, Object value) {
    return Markup.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", name, value);
  }

  /** Says what is wrong with what was sent, or nothing. */
  static Markup wrong(String sentence) {
    return Markup.when(
        !sentence.isEmpty(),
        "<div class=\"aui-message aui-message-error\" role=\"alert\"><p>{}</p></div>",
        sentence);
  }

  /** What the parameter says, without spaces around it; empty when it is missing. */
  static String text(Ask ask, String name) {
    String value = ask.parameter(name);
    return value == null ? "" : value.trim();
  }
}
