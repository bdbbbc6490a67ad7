package nl.leerkring.host;

import java.util.Locale;

/** Texts from our language files. */
public interface Translator {
  /** The text of the key in that language, with {@code {0}} and so on filled in. */
  String text(Locale locale, String key, Object... arguments);
}
