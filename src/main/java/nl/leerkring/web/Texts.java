package nl.leerkring.web;

import java.util.Locale;
import nl.leerkring.host.Translator;

/**
 * The language files in one language, as templates see them: {@code $text.get('courses.enrol')}.
 */
public final class Texts {
  private final Translator translator;
  private final Locale locale;

  public Texts(Translator translator, Locale locale) {
    this.translator = translator;
    this.locale = locale;
  }

  public String get(String key) {
    return translator.text(locale, key);
  }

  public String get(String key, Object argument) {
    return translator.text(locale, key, argument);
  }

  public String get(String key, Object first, Object second) {
    return translator.text(locale, key, first, second);
  }

  public String get(String key, Object first, Object second, Object third) {
    return translator.text(locale, key, first, second, third);
  }

  /** A message whose key and arguments were decided elsewhere. */
  public String of(Message message) {
    return translator.text(locale, message.key(), message.arguments().toArray());
  }

  public Locale locale() {
    return locale;
  }
}
