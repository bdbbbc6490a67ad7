package nl.leerkring.dev.host.platform;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Everything that a template inserts is escaped, but for what is safe HTML and for references whose
 * name ends in {@code Html}: the host's anti-XSS mode.
 */
public final class Escaping implements ReferenceInsertionEventHandler {
  @Override
  public Object referenceInsert(String reference, Object value) {
    if (value == null || value instanceof SafeHtml || reference.matches("\\$!?\\{?[\\w.]*Html}?")) {
      return value;
    }
    return escaped(String.valueOf(value));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
