package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.drift.Drift;
import nl.leerkring.drift.Finding;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.rings.ChangeView;
import nl.leerkring.rings.PlanWords;
import nl.leerkring.rings.Preview;
import nl.leerkring.web.Json;

/**
 * What differs by REST: for administrators all, for leads what is in the spaces of their company.
 */
@LicensedOnly
@javax.ws.rs.Path("/drift")
@jakarta.ws.rs.Path("/drift")
@javax.ws.rs.Produces("application/json;charset=utf-8")
@jakarta.ws.rs.Produces("application/json;charset=utf-8")
public class DriftResource {
  private final Drift drift;
  private final Members members;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public DriftResource(Drift drift, Members members, RestCaller caller) {
    this.drift = drift;
    this.members = members;
    this.caller = caller;
  }

  /** Leaks first; nothing for who neither administers nor leads. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  public String list() {
    Member asker = caller.member();
    Preview survey = drift.survey(asker);
    PlanWords words = new PlanWords(caller.words(), members);
    List<Map<String, Object>> findings =
        drift.findings(asker, survey).stream().map(one -> tree(one, survey, words)).toList();
    return Json.of(Map.of("findings", findings));
  }

  /** Looks again now and remembers. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/check")
  @jakarta.ws.rs.Path("/check")
  public String check(
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    caller.text(body, type, RestCaller.JSON);
    caller.done("document", drift.check(caller.admin()));
    return list();
  }

  /** Mends one finding as it is now. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/mend")
  @jakarta.ws.rs.Path("/mend")
  public String mend(
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    String finding =
        caller.read(
            body,
            type,
            node -> {
              node.only("finding");
              return node.need("finding").text();
            });
    caller.done("finding", drift.mend(caller.admin(), finding));
    return list();
  }

  private static Map<String, Object> tree(Finding finding, Preview survey, PlanWords words) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("finding", finding.key());
    tree.put("kind", finding.kind().name());
    tree.put("place", words.title(finding.about(), survey));
    tree.put(
        "changes",
        finding.changes().stream().map(words::change).map(ChangeView::getText).sorted().toList());
    finding.since().ifPresent(at -> tree.put("since", at.toString()));
    return tree;
  }
}
