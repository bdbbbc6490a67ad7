package nl.leerkring.dev.host.platform;

import nl.leerkring.dev.host.PageResources;

/** What the host's own velocimacros call. */
public final class HostTools {
  private final String token;

  HostTools(String token) {
    this.token = token;
  }

  public String getToken() {
    return token;
  }

  /** Puts a web resource on the page. */
  public boolean require(String moduleCompleteKey) {
    new PageResources().assembler().resources().requireWebResource(moduleCompleteKey);
    return true;
  }
}
