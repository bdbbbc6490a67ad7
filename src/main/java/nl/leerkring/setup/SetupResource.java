package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Fault;
import nl.leerkring.host.Member;
import nl.leerkring.web.Documents;
import nl.leerkring.web.Json;

/** The document of the whole configuration by REST, out and in. */
@LicensedOnly
@javax.ws.rs.Path("/setup")
@jakarta.ws.rs.Path("/setup")
public class SetupResource {
  private static final String JSON = "application/json;charset=utf-8";
  private static final String YES = "true";
  private static final String YAML = "application/yaml;charset=utf-8";

  private final Setup setup;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public SetupResource(Setup setup, RestCaller caller) {
    this.setup = setup;
    this.caller = caller;
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/leerkring.json")
  @jakarta.ws.rs.Path("/leerkring.json")
  @javax.ws.rs.Produces(JSON)
  @jakarta.ws.rs.Produces(JSON)
  public String json(
      @javax.ws.rs.QueryParam("pages") @jakarta.ws.rs.QueryParam("pages") String pages) {
    return Json.of(setup.export(caller.admin(), YES.equals(pages)).orElseThrow(caller::missing));
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/leerkring.yaml")
  @jakarta.ws.rs.Path("/leerkring.yaml")
  @javax.ws.rs.Produces(YAML)
  @jakarta.ws.rs.Produces(YAML)
  public String yaml(
      @javax.ws.rs.QueryParam("pages") @jakarta.ws.rs.QueryParam("pages") String pages) {
    Member admin = caller.admin();
    return Documents.yaml(
        caller.lines("setup.yaml.comments"),
        setup.export(admin, YES.equals(pages)).orElseThrow(caller::missing));
  }

  /**
   * Shows what importing the document would do; with the fingerprint of what was shown it does it.
   */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/import")
  @jakarta.ws.rs.Path("/import")
  @javax.ws.rs.Produces(JSON)
  @jakarta.ws.rs.Produces(JSON)
  public String importDocument(
      @javax.ws.rs.QueryParam("remove") @jakarta.ws.rs.QueryParam("remove") String remove,
      @javax.ws.rs.QueryParam("fingerprint") @jakarta.ws.rs.QueryParam("fingerprint")
          String fingerprint,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    String document = caller.text(body, type, RestCaller.JSON, RestCaller.YAML);
    Member admin = caller.admin();
    boolean removes = YES.equals(remove);
    SetupPlan plan = setup.plan(admin, document, removes);
    caller.done(plan.faults());
    if (fingerprint != null) {
      List<Fault> faults = setup.importDocument(admin, document, removes, fingerprint);
      caller.done(faults);
    }
    return Json.of(tree(plan, fingerprint != null));
  }

  private static Map<String, Object> tree(SetupPlan plan, boolean isImported) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("imported", isImported);
    tree.put("fingerprint", plan.fingerprint());
    tree.put("changes", plan.changes().stream().map(SetupResource::tree).toList());
    tree.put("staying", plan.staying());
    return tree;
  }

  private static Map<String, Object> tree(SetupChange change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", change.kind().name());
    tree.put("path", change.where());
    if (change.kind() != SetupChange.Kind.ADDED) {
      tree.put("from", change.from());
    }
    if (change.kind() != SetupChange.Kind.REMOVED) {
      tree.put("to", change.to());
    }
    return tree;
  }
}
