package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.provisioning.ProvisionForm;
import nl.leerkring.provisioning.Provisioning;
import nl.leerkring.rings.ChangeView;
import nl.leerkring.rings.PlanWords;
import nl.leerkring.rings.RingPlan;
import nl.leerkring.web.Json;

/** A company gets its spaces by REST, and a space its permissions back; for administrators. */
@LicensedOnly
@javax.ws.rs.Path("/spaces")
@jakarta.ws.rs.Path("/spaces")
@javax.ws.rs.Produces("application/json;charset=utf-8")
@jakarta.ws.rs.Produces("application/json;charset=utf-8")
public class SpacesResource {
  private final Provisioning provisioning;
  private final Members members;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public SpacesResource(Provisioning provisioning, Members members, RestCaller caller) {
    this.provisioning = provisioning;
    this.members = members;
    this.caller = caller;
  }

  /** Makes or adopts the spaces; rights change when the plan is applied. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/provision")
  @jakarta.ws.rs.Path("/provision")
  public String provision(
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member admin = caller.admin();
    ProvisionForm form = caller.read(body, type, SpacesResource::form);
    caller.done(provisioning.provision(admin, form));
    return Json.of(Map.of("company", form.companyKey()));
  }

  /** What putting the permissions back would change; not found when nothing is recorded. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{key}/putback")
  @jakarta.ws.rs.Path("/{key}/putback")
  public String plan(@javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key) {
    Member admin = adopted(key);
    RingPlan plan = provisioning.puttingBack(admin, key);
    PlanWords words = new PlanWords(caller.words(), members);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("fingerprint", plan.fingerprint());
    tree.put(
        "changes", plan.changes().stream().map(words::change).map(ChangeView::getText).toList());
    return Json.of(tree);
  }

  /** Puts them back as it was looked at. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{key}/putback")
  @jakarta.ws.rs.Path("/{key}/putback")
  public String putBack(
      @javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member admin = adopted(key);
    String seen =
        caller.read(
            body,
            type,
            node -> {
              node.only("fingerprint");
              return node.need("fingerprint").text();
            });
    caller.done("fingerprint", provisioning.putBack(admin, key, seen));
    return Json.of(Map.of("space", key));
  }

  private Member adopted(String key) {
    Member admin = caller.admin();
    if (!provisioning.isAdopted(admin, key)) {
      throw caller.missing();
    }
    return admin;
  }

  private static ProvisionForm form(Node node) {
    node.only("company", "COMPANY", "PARTNER", "PUBLIC");
    return new ProvisionForm(
        node.need("company").text(),
        key(node, "COMPANY"),
        key(node, "PARTNER"),
        key(node, "PUBLIC"));
  }

  private static String key(Node node, String ring) {
    return node.find(ring).map(Node::text).orElse("");
  }
}
