package nl.leerkring.host.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;
import nl.leerkring.host.Templates;
import org.springframework.stereotype.Component;

@Component
class VelocityTemplates implements Templates {
  private final VelocityHelperService velocity;

  VelocityTemplates(VelocityHelperService velocity) {
    this.velocity = velocity;
  }

  @Override
  public String render(String template, Map<String, ?> model) {
    Map<String, Object> context = velocity.createDefaultVelocityContext();
    context.putAll(model);
    try {
      return velocity.getRenderedTemplateWithoutSwallowingErrors(template, context);
    } catch (Exception e) { // the host's signature names no narrower one
      throw new IllegalStateException("Could not render " + template, e);
    }
  }
}
