package nl.leerkring.dev.host.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.osgi.framework.Bundle;

/** Templates come from the plugin's jar and nowhere else; the host's macros from the host. */
final class TemplateLoader extends ResourceLoader {
  static final String MACROS = "stand-in/macros.vm";

  private final Bundle bundle;

  TemplateLoader(Bundle bundle) {
    this.bundle = bundle;
  }

  @Override
  public void init(ExtendedProperties configuration) {
    // nothing to set
  }

  @Override
  public InputStream getResourceStream(String name) {
    URL url =
        name.equals(MACROS)
            ? TemplateLoader.class.getClassLoader().getResource(MACROS)
            : bundle.getEntry(name);
    if (url == null) {
      throw new ResourceNotFoundException("The plugin has no template " + name);
    }
    try {
      return url.openStream();
    } catch (IOException e) {
      throw new ResourceNotFoundException("Could not read template " + name, e);
    }
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
