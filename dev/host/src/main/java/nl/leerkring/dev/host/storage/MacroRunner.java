package nl.leerkring.dev.host.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Executes one macro of a page; a failing macro becomes a box and spoils nothing around it. */
final class MacroRunner {
  private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);

  private final Macros macros;
  private final BuiltInMacros builtIn;
  private final ConversionContext context;
  private final StorageRenderer renderer;

  MacroRunner(
      Macros macros, BuiltInMacros builtIn, ConversionContext context, StorageRenderer renderer) {
    this.macros = macros;
    this.builtIn = builtIn;
    this.context = context;
    this.renderer = renderer;
  }

  String run(Element element) {
    String name = element.getAttribute("ac:name");
    Map<String, String> parameters = parameters(element);
    if (builtIn.knows(name)) {
      return builtIn.render(name, parameters, richBody(element), plainBody(element));
    }
    Optional<Macro> macro = macros.named(name);
    return macro.isEmpty()
        ? Boxes.error("Unknown macro: " + name)
        : execute(name, macro.get(), parameters, element);
  }

  private String execute(
      String name, Macro macro, Map<String, String> parameters, Element element) {
    try {
      return macro.execute(parameters, body(macro, element), context);
    } catch (MacroExecutionException | RuntimeException e) {
      LOG.warn("Macro {} failed", name, e);
      return Boxes.error("Error rendering macro '" + name + "': " + e.getMessage());
    }
  }

  private String body(Macro macro, Element element) {
    return switch (macro.getBodyType()) {
      case NONE -> "";
      case PLAIN_TEXT -> plainBody(element);
      case RICH_TEXT -> richBody(element);
    };
  }

  private String richBody(Element macro) {
    Element body = StorageRenderer.child(macro, "ac:rich-text-body");
    return body == null ? "" : renderer.children(body);
  }

  private static String plainBody(Element macro) {
    Element body = StorageRenderer.child(macro, "ac:plain-text-body");
    return body == null ? "" : body.getTextContent();
  }

  private static Map<String, String> parameters(Element macro) {
    Map<String, String> parameters = new LinkedHashMap<>();
    StorageRenderer.elements(macro)
        .filter(element -> element.getTagName().equals("ac:parameter"))
        .forEach(element -> parameters.put(element.getAttribute("ac:name"), value(element)));
    return parameters;
  }

  /** Text, or what a resource inside refers to. */
  private static String value(Element parameter) {
    Element resource = StorageRenderer.elements(parameter).findFirst().orElse(null);
    if (resource == null) {
      return parameter.getTextContent();
    }
    return switch (resource.getTagName()) {
      case "ri:attachment" -> resource.getAttribute("ri:filename");
      case "ri:page" -> resource.getAttribute("ri:content-title");
      case "ri:space" -> resource.getAttribute("ri:space-key");
      case "ri:user" -> resource.getAttribute("ri:userkey");
      case "ri:url" -> resource.getAttribute("ri:value");
      default -> resource.getTextContent();
    };
  }
}
