package nl.leerkring.dev.host;

import javax.ws.rs.Path;

/**
 * Which line of Confluence this is: what was turned into jakarta stands for 10, the rest for 9.2.
 */
public final class HostLine {
  private HostLine() {}

  public static boolean isTen() {
    return Path.class.getName().startsWith("jakarta.");
  }
}
