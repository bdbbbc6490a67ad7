package nl.leerkring.dev.host.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import nl.leerkring.dev.host.PluginRefused;
import org.osgi.framework.Bundle;

/** The files from which Atlassian Spring Scanner's runtime learns what beans there are. */
final class ScannerIndex {
  private static final String FOLDER = "META-INF/plugin-components/";

  private final Bundle bundle;

  ScannerIndex(Bundle bundle) {
    this.bundle = bundle;
    if (!"*".equals(bundle.getHeaders().get("Spring-Context"))) {
      throw new PluginRefused("The manifest has no Spring-Context: *");
    }
    if (!asksForTheIndex()) {
      throw new PluginRefused(
          "No file in META-INF/spring has <atlassian-scanner:scan-indexes/>: nothing would be wired");
    }
  }

  /**
   * A class and the name of its bean.
   *
   * @param name the default when the line names none: the class' simple name, its first letter
   *     small
   */
  record Line(String type, String name) {
    static Line of(String text) {
      int hash = text.indexOf('#');
      String type = hash < 0 ? text : text.substring(0, hash);
      String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
      return new Line(
          type,
          hash < 0
              ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1)
              : text.substring(hash + 1));
    }
  }

  List<Line> components() {
    return lines("component");
  }

  List<Line> imports() {
    return lines("imports");
  }

  private List<Line> lines(String file) {
    URL entry = bundle.getEntry(FOLDER + file);
    if (entry == null) {
      throw new PluginRefused("The jar has no " + FOLDER + file);
    }
    return text(entry).lines().map(String::trim).filter(l -> !l.isEmpty()).map(Line::of).toList();
  }

  private boolean asksForTheIndex() {
    Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
    while (files != null && files.hasMoreElements()) {
      if (text(files.nextElement()).contains("scan-indexes")) {
        return true;
      }
    }
    return false;
  }

  private static String text(URL url) {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PluginRefused("Could not read " + url, e);
    }
  }
}
