package nl.leerkring.dev.host.platform;

import java.nio.file.Path;
import nl.leerkring.dev.host.HostSetup;
import nl.leerkring.dev.host.PluginRefused;
import nl.leerkring.dev.host.RunningPlugin;

/** Starts a built plugin jar as a bundle and everything that its descriptor declares. */
public final class PluginHost {
  private PluginHost() {}

  /**
   * Starts the plugin.
   *
   * @throws PluginRefused when the jar would not run in Confluence; the message names what is wrong
   */
  public static RunningPlugin start(Path jar, HostSetup setup) {
    throw new PluginRefused("Not yet able to start " + jar);
  }
}
