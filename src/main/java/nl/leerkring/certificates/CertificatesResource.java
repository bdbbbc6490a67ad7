package nl.leerkring.certificates;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import java.util.Optional;
import nl.leerkring.host.Members;
import nl.leerkring.web.HttpStatus;

/**
 * Badges, for the member whose it is and, once they agreed, for anybody who has the code. Visitors
 * come this far only where Confluence lets them in.
 */
@AnonymousSiteAccess
@javax.ws.rs.Path("/certificates")
@jakarta.ws.rs.Path("/certificates")
public class CertificatesResource {
  private static final int NOT_FOUND = 404;

  private final Credentials credentials;
  private final Members members;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public CertificatesResource(Credentials credentials, Members members) {
    this.credentials = credentials;
    this.members = members;
  }

  /** Signed; not found without such a code and before the member agreed alike. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{code}.jwt")
  @jakarta.ws.rs.Path("/{code}.jwt")
  @javax.ws.rs.Produces("text/plain;charset=utf-8")
  @jakarta.ws.rs.Produces("text/plain;charset=utf-8")
  public String jwt(@javax.ws.rs.PathParam("code") @jakarta.ws.rs.PathParam("code") String code) {
    return found(credentials.jwt(members.current(), code));
  }

  /** The same unsigned, to look at. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{code}.json")
  @jakarta.ws.rs.Path("/{code}.json")
  @javax.ws.rs.Produces("application/json;charset=utf-8")
  @jakarta.ws.rs.Produces("application/json;charset=utf-8")
  public String json(@javax.ws.rs.PathParam("code") @jakarta.ws.rs.PathParam("code") String code) {
    return found(credentials.json(members.current(), code));
  }

  private String found(Optional<String> badge) {
    if (!members.mayVisit()) {
      throw HttpStatus.of(NOT_FOUND);
    }
    return badge.orElseThrow(() -> HttpStatus.of(NOT_FOUND));
  }
}
