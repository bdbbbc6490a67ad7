package nl.leerkring.dev.host;

import java.util.Map;
import nl.leerkring.dev.ao.Database;

/**
 * What the plugin gets from the stand-in around it.
 *
 * @param services implementations by the host interface under which the plugin imports them; a mail
 *     server or a base URL among them goes before the ones below
 * @param baseUrl the canonical URL, with context path, without a slash at the end
 * @param contextPath such as {@code /confluence}
 * @param smtpPort port of the mail server on this machine; 0 when none is set up
 */
public record HostSetup(
    Database database,
    Map<Class<?>, Object> services,
    String baseUrl,
    String contextPath,
    int smtpPort,
    Decorator decorator) {}
