package nl.leerkring.testing;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import nl.leerkring.host.Templates;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.jsoup.nodes.Entities;

/** Our templates by the Velocity that Confluence has, with everything escaped. */
public final class RealTemplates implements Templates {
  private final VelocityEngine engine = new VelocityEngine();

  public RealTemplates() {
    engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "ours");
    engine.setProperty("ours.resource.loader.class", ClasspathResourceLoader.class.getName());
    engine.setProperty("ours.resource.loader.cache", "true"); // as in production
    engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
    engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, Escaping.class.getName());
    engine.setProperty(
        RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS,
        "org.apache.velocity.runtime.log.NullLogChute");
    try {
      engine.init();
    } catch (Exception e) { // Velocity names no narrower one
      throw new IllegalStateException("Velocity does not start", e);
    }
  }

  @Override
  public String render(String template, Map<String, ?> model) {
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(template).merge(new VelocityContext(new HashMap<>(model)), out);
    } catch (Exception e) { // Velocity names no narrower one
      throw new IllegalStateException("Could not render " + template, e);
    }
    return out.toString();
  }

  /** For Velocity, which makes it itself. */
  public static final class Escaping implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(String reference, Object value) {
      return value == null ? null : Entities.escape(value.toString()).replace("'", "&#39;");
    }
  }
}
