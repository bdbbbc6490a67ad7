package nl.leerkring.sessionmails;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import nl.leerkring.host.Translator;

/** The language files as they are. */
final class WordsOfFiles implements Translator {
  @Override
  public String text(Locale locale, String key, Object... arguments) {
    String file =
        "src/main/resources/i18n/sessionmails"
            + (locale.getLanguage().equals("nl") ? "_nl" : "")
            + ".properties";
    Properties words = new Properties();
    try (var in = Files.newBufferedReader(Path.of(file), StandardCharsets.ISO_8859_1)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MessageFormat(words.getProperty(key), locale).format(arguments);
  }
}
