package nl.leerkring.dev.host.storage;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.dev.host.Markup;

/** The few macros of Confluence itself that the demo's pages use. */
final class BuiltInMacros {
  private static final Map<String, String> KINDS =
      Map.of("info", "info", "note", "warning", "tip", "success", "warning", "error");
  private static final Set<String> OTHERS =
      Set.of("expand", "multimedia", "code", "noformat", "panel");

  private final PageLinks links;

  BuiltInMacros(PageLinks links) {
    this.links = links;
  }

  boolean knows(String name) {
    return KINDS.containsKey(name) || OTHERS.contains(name);
  }

  String render(String name, Map<String, String> parameters, String rich, String plain) {
    String title = parameters.getOrDefault("title", "");
    return switch (name) {
      case "expand" -> expand(title, rich);
      case "multimedia" -> film(parameters.getOrDefault("name", ""));
      case "code", "noformat" -> Markup.of("<pre><code>{}</code></pre>", plain).html();
      case "panel" -> panel(title, rich);
      default -> Boxes.message(KINDS.get(name), title, rich);
    };
  }

  private static String expand(String title, String rich) {
    String summary = title.isEmpty() ? "Click here to expand…" : title;
    return Markup.of(
            "<details class=\"expand\"><summary>{}</summary><div>{}</div></details>",
            summary,
            new Markup(rich))
        .html();
  }

  private static String panel(String title, String rich) {
    return Markup.of(
            "<div class=\"panel\">{}<div>{}</div></div>",
            Markup.when(!title.isEmpty(), "<p><strong>{}</strong></p>", title),
            new Markup(rich))
        .html();
  }

  private String film(String fileName) {
    Optional<String> url = links.attachment(fileName);
    return url.isEmpty()
        ? Boxes.error("There is no file " + fileName + " at this page")
        : Markup.of(
                "<video controls preload=\"metadata\" playsinline src=\"{}\">"
                    + "<a href=\"{}\">{}</a></video>",
                url,
                url,
                fileName)
            .html();
  }
}
