package nl.leerkring.dev.host.storage;

import java.util.Locale;

/** What a page is rendered for, of all that Confluence renders for. */
public enum Output {
  DISPLAY,
  PREVIEW,
  PDF,
  WORD;

  /** As a macro is told it. */
  String type() {
    return name().toLowerCase(Locale.ROOT);
  }
}
