package nl.leerkring.dev.host.storage;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.dev.host.Markup;
import org.w3c.dom.Element;

/** The elements of storage format that are neither HTML nor macros. */
final class RichElements {
  private static final Map<String, String> EMOTICONS =
      Map.of(
          "smile", "🙂", "sad", "🙁", "tick", "✔", "cross", "✘", "thumbs-up", "👍", "warning", "⚠");

  private final StorageRenderer renderer;
  private final PageLinks links;
  private final ResourceLinks resourceLinks;

  RichElements(StorageRenderer renderer, PageLinks links) {
    this.renderer = renderer;
    this.links = links;
    this.resourceLinks = new ResourceLinks(renderer, links);
  }

  String render(Element element) {
    return switch (element.getTagName()) {
      case "ac:link" -> resourceLinks.render(element);
      case "ac:image" -> image(element);
      case "ac:task-list" ->
          "<ul class=\"inline-task-list\">" + renderer.children(element) + "</ul>";
      case "ac:task" -> task(element);
      case "ac:layout", "ac:layout-section", "ac:layout-cell" -> layout(element);
      case "ac:emoticon" -> EMOTICONS.getOrDefault(element.getAttribute("ac:name"), "");
      case "ac:placeholder" -> "";
      default -> renderer.children(element);
    };
  }

  private String layout(Element element) {
    String kind = element.getTagName().substring("ac:".length());
    return "<div class=\"" + kind + "\">" + renderer.children(element) + "</div>";
  }

  private String task(Element task) {
    Element status = StorageRenderer.child(task, "ac:task-status");
    Element body = StorageRenderer.child(task, "ac:task-body");
    boolean done = status != null && status.getTextContent().trim().equals("complete");
    return Markup.of(
            "<li{}><span class=\"task-box\" role=\"img\" aria-label=\"{}\"></span><span>{}</span></li>",
            Markup.when(done, " class=\"checked\""),
            done ? "Done" : "To do",
            new Markup(body == null ? "" : renderer.children(body)))
        .html();
  }

  private String image(Element image) {
    Optional<String> url = imageUrl(image);
    String alt = image.getAttribute("ac:alt");
    String width = image.getAttribute("ac:width");
    return url.isEmpty()
        ? Markup.of("<span class=\"unresolved\">{}</span>", alt.isEmpty() ? "Missing picture" : alt)
            .html()
        : Markup.of(
                "<img class=\"confluence-embedded-image\" src=\"{}\" alt=\"{}\"{}>",
                url,
                alt,
                width.matches("\\d{1,4}") ? Markup.of(" width=\"{}\"", width) : Markup.NONE)
            .html();
  }

  private Optional<String> imageUrl(Element image) {
    Element file = StorageRenderer.child(image, "ri:attachment");
    if (file != null) {
      return links.attachment(file.getAttribute("ri:filename"));
    }
    return Optional.ofNullable(StorageRenderer.child(image, "ri:url"))
        .map(web -> web.getAttribute("ri:value"))
        .filter(AllowedHtml::isHarmless);
  }
}
