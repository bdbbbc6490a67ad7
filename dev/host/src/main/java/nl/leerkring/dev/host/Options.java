package nl.leerkring.dev.host;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the command line says. */
record Options(Map<String, String> values, boolean withRequests) {
  private static final Set<String> NAMES =
      Set.of(
          "port", "database.url", "database.user", "database.password", "home", "plugin", "demo");

  /**
   * Reads {@code --name value} and {@code --name=value}; an empty value counts as not given, as
   * build tools pass those.
   *
   * @throws IllegalArgumentException naming what it does not know
   */
  static Options read(List<String> arguments) {
    Map<String, String> values = new HashMap<>();
    boolean withRequests = true;
    for (int i = 0; i < arguments.size(); i++) {
      String[] parts = arguments.get(i).replaceFirst("^--", "").split("=", 2);
      String name = parts[0];
      if (name.equals("without-requests")) {
        withRequests = false;
      } else if (NAMES.contains(name) && parts.length == 2) {
        values.put(name, parts[1]);
      } else if (NAMES.contains(name) && i + 1 < arguments.size()) {
        i++;
        values.put(name, arguments.get(i));
      } else {
        throw new IllegalArgumentException(
            "Unknown option " + arguments.get(i) + "; known are --" + String.join(" --", NAMES));
      }
    }
    values.values().removeIf(String::isBlank);
    return new Options(values, withRequests);
  }

  int port() {
    String port = values.getOrDefault("port", "1990");
    if (!port.matches("\\d{1,5}")) {
      throw new IllegalArgumentException("--port should be a number, not " + port);
    }
    return Integer.parseInt(port);
  }

  Path home() {
    return Path.of(values.getOrDefault("home", "dev/host/target/home"));
  }

  Path plugin() {
    return Path.of(required("plugin"));
  }

  Path demo() {
    return Path.of(required("demo"));
  }

  String databaseUrl() {
    return values.getOrDefault("database.url", "");
  }

  String databaseUser() {
    return values.getOrDefault("database.user", "");
  }

  String databasePassword() {
    return values.getOrDefault("database.password", "");
  }

  private String required(String name) {
    if (!values.containsKey(name)) {
      throw new IllegalArgumentException("--" + name + " is missing");
    }
    return values.get(name);
  }
}
