package nl.leerkring.certificates;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import nl.leerkring.host.Members;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.Json;

/** The public keys with which badges are verified, as a JWK set. */
@AnonymousSiteAccess
@javax.ws.rs.Path("/keys.json")
@jakarta.ws.rs.Path("/keys.json")
public class KeysResource {
  private static final int NOT_FOUND = 404;

  private final Credentials credentials;
  private final Members members;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public KeysResource(Credentials credentials, Members members) {
    this.credentials = credentials;
    this.members = members;
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Produces("application/json;charset=utf-8")
  @jakarta.ws.rs.Produces("application/json;charset=utf-8")
  public String get() {
    if (!members.mayVisit()) {
      throw HttpStatus.of(NOT_FOUND);
    }
    return Json.of(credentials.keySet());
  }
}
