package nl.leerkring.dev.host.platform;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URL;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.osgi.framework.Bundle;

/** The plugin's language files: the locale's own, and the plain one for what it lacks. */
final class PluginTexts implements I18nResolver {
  private final List<String> locations = new ArrayList<>();
  private final Bundle bundle;
  private final java.util.Map<String, Properties> files =
      new java.util.concurrent.ConcurrentHashMap<>();

  PluginTexts(Bundle bundle, Descriptor descriptor) {
    this.bundle = bundle;
    for (Module resource : descriptor.modules("resource")) {
      if (resource.required("type").equals("i18n")) {
        String location = resource.required("location").replace('.', '/');
        if (bundle.getEntry(location + ".properties") == null) {
          throw resource.fault("names a language file that is not in the jar: " + location);
        }
        locations.add(location);
      }
    }
  }

  /**
   * Confluence looks for the locale with its country, such as nl_NL, and then for the plain file.
   */
  private String find(Locale locale, String key) {
    for (String suffix : List.of("_" + locale, "_" + locale.getLanguage(), "")) {
      for (String location : locations) {
        String text = file(location + suffix + ".properties").getProperty(key);
        if (text != null) {
          return text;
        }
      }
    }
    return key;
  }

  private Properties file(String name) {
    return files.computeIfAbsent(name, this::load);
  }

  private Properties load(String name) {
    Properties properties = new Properties();
    URL entry = bundle.getEntry(name);
    if (entry != null) {
      try (InputStream in = entry.openStream()) {
        properties.load(in);
      } catch (IOException e) {
        throw new IllegalStateException("Could not read " + name, e);
      }
    }
    return properties;
  }

  @Override
  public String getText(Locale locale, String key) {
    return getText(locale, key, new Serializable[0]);
  }

  /** Always through MessageFormat, as the host does: a lone apostrophe shows itself here. */
  @Override
  public String getText(Locale locale, String key, Serializable... arguments) {
    return new MessageFormat(find(locale, key), locale).format(arguments);
  }
}
