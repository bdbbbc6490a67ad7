package nl.leerkring.dev.host.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.leerkring.dev.host.PluginRefused;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;

/** A real OSGi framework with one bundle in it: the built jar. */
final class Bundles implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 10_000;

  private final Framework framework;
  private final Bundle plugin;

  private Bundles(Framework framework, Bundle plugin) {
    this.framework = framework;
    this.plugin = plugin;
  }

  /** Installs and starts the jar; refuses it when an import is not there. */
  static Bundles start(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new PluginRefused("There is no plugin at " + jar);
    }
    Framework framework = new FrameworkFactory().newFramework(settings());
    try {
      framework.start();
      Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString());
      bundle.start();
      return new Bundles(framework, bundle);
    } catch (BundleException e) {
      stop(framework);
      throw new PluginRefused("The bundle does not start: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    try {
      settings.put(
          Constants.FRAMEWORK_STORAGE, Files.createTempDirectory("stand-in-bundles").toString());
    } catch (IOException e) {
      throw new IllegalStateException("Could not make a folder for bundles", e);
    }
    settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
    settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.exported());
    settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
    // Nothing but java.* comes past the imports
    settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "");
    settings.put("felix.bootdelegation.implicit", "false");
    return settings;
  }

  /** Offers a service to whoever looks it up in the framework. */
  void offer(Class<?> type, Object service) {
    framework.getBundleContext().registerService(type.getName(), service, null);
  }

  Bundle plugin() {
    return plugin;
  }

  ClassLoader loader() {
    return plugin.adapt(BundleWiring.class).getClassLoader();
  }

  String header(String name) {
    return plugin.getHeaders().get(name);
  }

  @Override
  public void close() {
    stop(framework);
  }

  private static void stop(Framework framework) {
    try {
      framework.stop();
      framework.waitForStop(PATIENCE_MILLIS);
    } catch (BundleException e) {
      throw new IllegalStateException("The OSGi framework did not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
