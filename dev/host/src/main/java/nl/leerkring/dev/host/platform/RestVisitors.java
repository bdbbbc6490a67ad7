package nl.leerkring.dev.host.platform;

import com.atlassian.annotations.security.UnrestrictedAccess;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/**
 * Who is not logged in gets only what says {@code UnrestrictedAccess}; this Confluence lets no
 * visitors in. Whatever says nothing of who may ask is for people who are logged in.
 */
final class RestVisitors implements ContainerRequestFilter {
  static final String IS_VISITOR = "leerkring.visitor";
  private static final int UNAUTHORISED = 401;

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean open =
        resource.getResourceClass().isAnnotationPresent(UnrestrictedAccess.class)
            || resource.getResourceMethod().isAnnotationPresent(UnrestrictedAccess.class);
    if (!open && Boolean.TRUE.equals(request.getProperty(IS_VISITOR))) {
      request.abortWith(
          Response.status(UNAUTHORISED).entity("Log in first.").type("text/plain").build());
    }
  }
}
