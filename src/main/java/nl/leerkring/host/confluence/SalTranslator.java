package nl.leerkring.host.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import nl.leerkring.host.Translator;
import org.springframework.stereotype.Component;

@Component
class SalTranslator implements Translator {
  private final I18nResolver texts;

  SalTranslator(I18nResolver texts) {
    this.texts = texts;
  }

  @Override
  public String text(Locale locale, String key, Object... arguments) {
    return arguments.length == 0
        ? texts.getText(locale, key)
        : texts.getText(
            locale, key, Arrays.copyOf(arguments, arguments.length, Serializable[].class));
  }
}
