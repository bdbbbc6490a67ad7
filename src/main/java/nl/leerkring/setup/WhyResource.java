package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.reach.Answer;
import nl.leerkring.reach.Why;
import nl.leerkring.web.Json;
import nl.leerkring.web.Texts;

/** Why can X see Y? by REST. */
@LicensedOnly
@javax.ws.rs.Path("/why")
@jakarta.ws.rs.Path("/why")
@javax.ws.rs.Produces("application/json;charset=utf-8")
@jakarta.ws.rs.Produces("application/json;charset=utf-8")
public class WhyResource {
  private final Why why;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public WhyResource(Why why, RestCaller caller) {
    this.why = why;
    this.caller = caller;
  }

  /** For administrators about everything, for leads about places of their company. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  public String ask(
      @javax.ws.rs.QueryParam("userName") @jakarta.ws.rs.QueryParam("userName") String userName,
      @javax.ws.rs.QueryParam("place") @jakarta.ws.rs.QueryParam("place") String place) {
    Member asker = caller.member();
    Answer answer = why.ask(asker, userName == null ? "" : userName, place == null ? "" : place);
    caller.done(answer.errors());
    Texts words = caller.words();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("sees", answer.sees());
    tree.put("steps", answer.steps().stream().map(words::of).toList());
    return Json.of(tree);
  }
}
