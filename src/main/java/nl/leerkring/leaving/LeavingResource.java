package nl.leerkring.leaving;

import com.atlassian.annotations.security.LicensedOnly;
import nl.leerkring.host.Members;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.Json;

/** What a company takes along when it leaves, as a file. */
@LicensedOnly
@javax.ws.rs.Path("/leaving")
@jakarta.ws.rs.Path("/leaving")
public class LeavingResource {
  private static final int NOT_FOUND = 404;

  private final Members members;
  private final Leaving leaving;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public LeavingResource(Members members, Leaving leaving) {
    this.members = members;
    this.leaving = leaving;
  }

  /** Not found for who may not administer Confluence, and without such a company. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{key}.json")
  @jakarta.ws.rs.Path("/{key}.json")
  @javax.ws.rs.Produces("application/json;charset=utf-8")
  @jakarta.ws.rs.Produces("application/json;charset=utf-8")
  public String file(@javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key) {
    return members
        .current()
        .flatMap(asker -> leaving.export(asker, key))
        .map(Json::of)
        .orElseThrow(() -> HttpStatus.of(NOT_FOUND));
  }
}
