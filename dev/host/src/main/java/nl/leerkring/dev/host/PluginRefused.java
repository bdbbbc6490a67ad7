package nl.leerkring.dev.host;

/** The plugin cannot run in Confluence as it is; the message names the module or line at fault. */
public final class PluginRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PluginRefused(String message) {
    super(message);
  }

  public PluginRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
