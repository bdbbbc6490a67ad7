package nl.leerkring.dev.host.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.dev.host.Reply;
import org.osgi.framework.Bundle;

/** Style, script and pictures that the plugin serves. */
final class WebResources {
  private static final String BELOW = "/download/resources/";

  /** Modules of the host whose files every page has here anyway. */
  private static final Set<String> AUI =
      Set.of(
          "com.atlassian.auiplugin:ajs",
          "com.atlassian.auiplugin:aui-flag",
          "com.atlassian.auiplugin:aui-forms",
          "com.atlassian.auiplugin:aui-message");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png");

  private final Bundle bundle;
  private final String pluginKey;
  private final String contextPath;
  private final Map<String, Module> modules = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  WebResources(Bundle bundle, Descriptor descriptor, String contextPath) {
    this.bundle = bundle;
    this.pluginKey = descriptor.key();
    this.contextPath = contextPath;
    for (Module module : descriptor.modules("web-resource")) {
      modules.put(pluginKey + ":" + module.required("key"), module);
      module.children("resource").forEach(r -> add(module.required("key"), r));
    }
    for (Module resource : descriptor.modules("resource")) {
      if (resource.required("type").equals("download")) {
        add("", resource);
      }
    }
    modules.values().forEach(this::checkDependencies);
  }

  private void add(String module, Module resource) {
    String location = resource.required("location");
    if (bundle.getEntry(location) == null) {
      throw resource.fault("names a file that is not in the jar: " + location);
    }
    String prefix = pluginKey + (module.isEmpty() ? "" : ":" + module) + "/";
    files.put(prefix + resource.required("name"), location);
  }

  private void checkDependencies(Module module) {
    for (Module dependency : module.children("dependency")) {
      if (!AUI.contains(dependency.text()) && !modules.containsKey(dependency.text())) {
        throw dependency.fault("names no module that the host has: " + dependency.text());
      }
    }
  }

  List<String> tags(Set<String> required, Set<String> contexts) {
    Set<String> wanted = new LinkedHashSet<>();
    required.forEach(key -> withDependencies(key, wanted));
    modules.forEach(
        (key, module) -> {
          if (module.children("context").stream().anyMatch(c -> contexts.contains(c.text()))) {
            withDependencies(key, wanted);
          }
        });
    return wanted.stream()
        .flatMap(key -> modules.get(key).children("resource").stream().map(r -> tag(key, r)))
        .toList();
  }

  private void withDependencies(String key, Set<String> wanted) {
    Module module = modules.get(key);
    if (module == null) {
      if (!AUI.contains(key)) {
        throw new IllegalArgumentException("There is no web-resource " + key);
      }
      return;
    }
    module.children("dependency").forEach(d -> withDependencies(d.text(), wanted));
    wanted.add(key);
  }

  private String tag(String module, Module resource) {
    String url = contextPath + BELOW + module + "/" + resource.required("name");
    return url.endsWith(".css")
        ? "<link rel=\"stylesheet\" href=\"" + url + "\">"
        : "<script src=\"" + url + "\" defer></script>";
  }

  Optional<Reply> file(String path) {
    if (!path.startsWith(BELOW) || path.contains("..")) {
      return Optional.empty();
    }
    String name = path.substring(BELOW.length());
    for (Map.Entry<String, String> file : files.entrySet()) {
      boolean folder = file.getKey().endsWith("/") && name.startsWith(file.getKey());
      if (folder || name.equals(file.getKey())) {
        return read(file.getValue() + name.substring(file.getKey().length()));
      }
    }
    return Optional.empty();
  }

  private Optional<Reply> read(String location) {
    URL entry = bundle.getEntry(location);
    String type = TYPES.get(location.substring(location.lastIndexOf('.') + 1));
    if (entry == null || type == null) {
      return Optional.empty();
    }
    try (InputStream in = entry.openStream()) {
      return Optional.of(new Reply(200, type, in.readAllBytes(), Map.of()));
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + location, e);
    }
  }
}
