package nl.leerkring.mails;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a notice needs, as a text to keep. */
final class Facts {
  private Facts() {}

  static String toText(Map<String, String> facts) {
    return new TreeMap<>(facts)
        .entrySet().stream()
            .map(
                fact ->
                    URLEncoder.encode(fact.getKey(), UTF_8)
                        + "="
                        + URLEncoder.encode(fact.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
  }

  static Map<String, String> of(String text) {
    Map<String, String> facts = new HashMap<>();
    if (text == null || text.isEmpty()) {
      return facts;
    }
    for (String fact : text.split("&")) {
      String[] parts = fact.split("=", 2);
      facts.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
    }
    return facts;
  }
}
