package nl.leerkring.dev.host.platform;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import nl.leerkring.dev.host.Ask;

/**
 * Confluence's rule for REST: a request that a form on another site could send needs {@code
 * X-Atlassian-Token: no-check}, or the token itself; but not where the method says {@code
 * XsrfProtectionExcluded}.
 */
final class RestGuard implements ContainerRequestFilter {
  static final String IS_FORGED = "leerkring.forged";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OF_FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "");
  private static final int UNAUTHORISED = 401;
  private static final int FORBIDDEN = 403;

  @Context private ResourceInfo resource;

  static boolean isForged(Ask ask) {
    String type = ask.headers().getOrDefault("content-type", "").split(";")[0].trim();
    return !READING.contains(ask.method())
        && OF_FORMS.contains(type.toLowerCase(Locale.ROOT))
        && !"no-check".equals(ask.headers().get("x-atlassian-token"))
        && !ask.hasValidToken();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    boolean isOpen = resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
    if (!isOpen && Boolean.TRUE.equals(request.getProperty(IS_FORGED))) {
      boolean isVisitor = Boolean.TRUE.equals(request.getProperty(RestVisitors.IS_VISITOR));
      request.abortWith(
          Response.status(isVisitor ? UNAUTHORISED : FORBIDDEN)
              .entity(isVisitor ? "Log in first." : "XSRF check failed")
              .type("text/plain")
              .build());
    }
  }
}
