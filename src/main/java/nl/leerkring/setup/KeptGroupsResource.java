package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.leerkring.companies.Companies;
import nl.leerkring.host.Member;
import nl.leerkring.web.Json;

/** The groups that the rings leave alone, by REST. */
@LicensedOnly
@javax.ws.rs.Path("/keptgroups")
@jakarta.ws.rs.Path("/keptgroups")
@javax.ws.rs.Produces("application/json;charset=utf-8")
@jakarta.ws.rs.Produces("application/json;charset=utf-8")
public class KeptGroupsResource {
  private final Companies companies;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public KeptGroupsResource(Companies companies, RestCaller caller) {
    this.companies = companies;
    this.caller = caller;
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  public String get() {
    return Json.of(Map.of("groups", new TreeSet<>(companies.keptGroups(caller.admin()))));
  }

  @javax.ws.rs.PUT
  @jakarta.ws.rs.PUT
  public String put(
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member admin = caller.admin();
    List<String> groups =
        caller.read(
            body,
            type,
            node -> {
              node.only("groups");
              return node.need("groups").texts();
            });
    caller.done(companies.keepGroups(admin, groups));
    return get();
  }
}
