package nl.leerkring.dev.host.platform;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.osgi.framework.Bundle;

/**
 * Real Velocity with the host's manners: escaped by default, nothing called that is not allowed.
 */
final class PluginVelocity implements VelocityHelperService {
  private final VelocityEngine engine = new VelocityEngine();

  PluginVelocity(Bundle bundle, AllowedMethods allowed) {
    engine.setApplicationAttribute(StrictUberspect.ALLOWED, allowed);
    engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
    engine.setProperty("plugin.resource.loader.instance", new TemplateLoader(bundle));
    engine.setProperty("plugin.resource.loader.cache", "true");
    engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
    engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, StrictUberspect.class.getName());
    engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, Escaping.class.getName());
    engine.setProperty(RuntimeConstants.VM_LIBRARY, TemplateLoader.MACROS);
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
  public Map<String, Object> createDefaultVelocityContext() {
    Map<String, Object> context = new HashMap<>();
    context.put("standIn", new HostTools(""));
    return context;
  }

  @Override
  public String getRenderedTemplateWithoutSwallowingErrors(
      String templateName, Map<String, ?> context) throws Exception {
    StringWriter out = new StringWriter();
    String name = templateName.startsWith("/") ? templateName.substring(1) : templateName;
    engine.getTemplate(name).merge(new VelocityContext(new HashMap<>(context)), out);
    return out.toString();
  }
}
