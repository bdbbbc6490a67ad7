package nl.leerkring.testing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.leerkring.host.Translator;

/** Our language files; the file of a key is what stands before its first dot. */
public final class RealTexts implements Translator {
  private static final ResourceBundle.Control NOT_THE_MACHINES =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Override
  public String text(Locale locale, String key, Object... arguments) {
    String file = "i18n/" + key.substring(0, key.indexOf('.'));
    String text = ResourceBundle.getBundle(file, locale, NOT_THE_MACHINES).getString(key);
    return new MessageFormat(text, locale).format(arguments);
  }
}
