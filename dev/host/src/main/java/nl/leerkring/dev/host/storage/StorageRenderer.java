package nl.leerkring.dev.host.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.dev.host.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Turns one page's storage format into HTML for one reader. Whatever is unknown stays out. */
public final class StorageRenderer {
  private final MacroRunner macros;
  private final RichElements rich;

  /**
   * @param entity the page, or null in a preview of something new
   */
  public StorageRenderer(
      Macros macros, PageLinks links, ContentEntityObject entity, Output output) {
    ConversionContext context = new Rendering(entity, output);
    this.macros = new MacroRunner(macros, new BuiltInMacros(links), context, this);
    this.rich = new RichElements(this, links);
  }

  private record Rendering(ContentEntityObject entity, Output output) implements ConversionContext {
    @Override
    public ContentEntityObject getEntity() {
      return entity;
    }

    @Override
    public String getOutputType() {
      return output.type();
    }
  }

  /** The page's HTML, or a box that says why it cannot be read. */
  public String render(String storage) {
    try {
      return children(StorageXml.read(storage));
    } catch (UnreadableStorage e) {
      return Boxes.error("This page's storage format cannot be read: " + e.getMessage());
    }
  }

  String children(Node parent) {
    return nodes(parent.getChildNodes()).map(this::node).collect(Collectors.joining());
  }

  private static Stream<Node> nodes(NodeList list) {
    return IntStream.range(0, list.getLength()).mapToObj(list::item);
  }

  static Stream<Element> elements(Node parent) {
    return nodes(parent.getChildNodes()).filter(Element.class::isInstance).map(Element.class::cast);
  }

  /** The first child of that name, or null. */
  static Element child(Node parent, String name) {
    return elements(parent).filter(e -> e.getTagName().equals(name)).findFirst().orElse(null);
  }

  private String node(Node node) {
    if (node instanceof Element element) {
      return element(element);
    }
    return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE
        ? Markup.escape(node.getNodeValue())
        : "";
  }

  private String element(Element element) {
    String name = element.getTagName();
    if (name.equals("ac:structured-macro")) {
      return macros.run(element);
    }
    if (name.startsWith("ac:") || name.startsWith("ri:")) {
      return rich.render(element);
    }
    if (AllowedHtml.isDroppedWhole(name)) {
      return "";
    }
    if (!AllowedHtml.isAllowed(name)) {
      return children(element);
    }
    String close = AllowedHtml.isVoid(name) ? "" : children(element) + "</" + name + ">";
    return AllowedHtml.open(element) + close;
  }
}
