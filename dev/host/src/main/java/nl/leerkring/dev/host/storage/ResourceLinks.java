package nl.leerkring.dev.host.storage;

import java.util.Optional;
import nl.leerkring.dev.host.Markup;
import org.w3c.dom.Element;

/** Storage format's links; one that the reader would not find is shown as plain text. */
final class ResourceLinks {
  private final StorageRenderer renderer;
  private final PageLinks links;

  ResourceLinks(StorageRenderer renderer, PageLinks links) {
    this.renderer = renderer;
    this.links = links;
  }

  String render(Element link) {
    Optional<Element> target =
        StorageRenderer.elements(link).filter(e -> e.getTagName().startsWith("ri:")).findFirst();
    String anchor = link.getAttribute("ac:anchor");
    Optional<String> url = target.isEmpty() ? Optional.of("") : url(target.get());
    String written = body(link);
    Markup text =
        written.isEmpty()
            ? Markup.of("{}", target.map(this::name).orElse(anchor))
            : new Markup(written);
    return url.isEmpty()
        ? Markup.of("<span class=\"unresolved\">{}</span>", text).html()
        : Markup.of("<a href=\"{}\">{}</a>", withAnchor(url.get(), anchor), text).html();
  }

  private static String withAnchor(String url, String anchor) {
    return anchor.isEmpty() ? url : url + "#" + anchor;
  }

  private Optional<String> url(Element target) {
    return switch (target.getTagName()) {
      case "ri:page" ->
          links.page(
              target.hasAttribute("ri:space-key") ? target.getAttribute("ri:space-key") : null,
              target.getAttribute("ri:content-title"));
      case "ri:space" -> links.space(target.getAttribute("ri:space-key"));
      case "ri:attachment" -> links.attachment(target.getAttribute("ri:filename"));
      case "ri:url" -> Optional.of(target.getAttribute("ri:value")).filter(AllowedHtml::isHarmless);
      default -> Optional.empty();
    };
  }

  private String name(Element target) {
    return switch (target.getTagName()) {
      case "ri:page" -> target.getAttribute("ri:content-title");
      case "ri:space" -> target.getAttribute("ri:space-key");
      case "ri:attachment" -> target.getAttribute("ri:filename");
      case "ri:user" -> links.person(target.getAttribute("ri:userkey")).orElse("Unknown user");
      default -> target.getAttribute("ri:value");
    };
  }

  private String body(Element link) {
    Element plain = StorageRenderer.child(link, "ac:plain-text-link-body");
    if (plain != null) {
      return Markup.escape(plain.getTextContent());
    }
    Element rich = StorageRenderer.child(link, "ac:link-body");
    return rich == null ? "" : renderer.children(rich);
  }
}
