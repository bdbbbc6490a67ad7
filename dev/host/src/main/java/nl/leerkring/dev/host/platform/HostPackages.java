package nl.leerkring.dev.host.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * The packages that a plugin gets from its host: those of Confluence that we know it exports, and
 * not whatever happens to be on this class path. A plugin that imports another one does not start.
 */
final class HostPackages {
  private static final List<String> CONFLUENCE =
      List.of(
          "com.atlassian.activeobjects.external",
          "com.atlassian.annotations.security",
          "com.atlassian.audit.api",
          "com.atlassian.audit.entity",
          "com.atlassian.confluence.content",
          "com.atlassian.confluence.content.render.xhtml",
          "com.atlassian.confluence.core",
          "com.atlassian.confluence.event.events.content.comment",
          "com.atlassian.confluence.event.events.content.page",
          "com.atlassian.confluence.macro",
          "com.atlassian.confluence.pages",
          "com.atlassian.confluence.plugin.services",
          "com.atlassian.confluence.security",
          "com.atlassian.confluence.spaces",
          "com.atlassian.confluence.user",
          "com.atlassian.event.api",
          "com.atlassian.mail",
          "com.atlassian.mail.server",
          "com.atlassian.plugin.web",
          "com.atlassian.sal.api",
          "com.atlassian.sal.api.message",
          "com.atlassian.sal.api.timezone",
          "com.atlassian.sal.api.transaction",
          "com.atlassian.sal.api.user",
          "com.atlassian.scheduler",
          "com.atlassian.user",
          "com.atlassian.velocity.htmlsafe",
          "com.atlassian.webresource.api.assembler");
  private static final List<String> LIBRARIES =
      List.of(
          "net.java.ao",
          "net.java.ao.schema",
          "org.apache.struts2.interceptor.parameter",
          "org.slf4j",
          "org.springframework.beans.factory",
          "org.springframework.stereotype",
          "javax.inject",
          "javax.ws.rs",
          "javax.ws.rs.core");

  private HostPackages() {}

  /** As the framework's property wants it. */
  static String exported() {
    List<String> all = new ArrayList<>(CONFLUENCE);
    all.addAll(LIBRARIES);
    return String.join(",", all);
  }
}
