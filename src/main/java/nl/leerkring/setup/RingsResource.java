package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import nl.leerkring.host.Member;
import nl.leerkring.rings.Rings;
import nl.leerkring.web.Json;

/** Plan, apply, continue, stop and undo by REST. */
@LicensedOnly
@javax.ws.rs.Path("/rings")
@jakarta.ws.rs.Path("/rings")
@javax.ws.rs.Produces("application/json;charset=utf-8")
@jakarta.ws.rs.Produces("application/json;charset=utf-8")
public class RingsResource {
  private static final String FINGERPRINT = "fingerprint";
  private static final String WHY = "why";
  private static final int LONGEST_WHY = 250;

  private final Rings rings;
  private final RingsWords words;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public RingsResource(Rings rings, RingsWords words, RestCaller caller) {
    this.rings = rings;
    this.words = words;
    this.caller = caller;
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/plan")
  @jakarta.ws.rs.Path("/plan")
  public String plan() {
    return Json.of(words.tree(rings.preview(caller.admin())));
  }

  /** Does the first step of the plan that was looked at. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/apply")
  @jakarta.ws.rs.Path("/apply")
  public String apply(
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member admin = caller.admin();
    Seen seen = caller.read(body, type, Seen::read);
    caller.done(FINGERPRINT, rings.apply(admin, seen.fingerprint(), seen.why()));
    return latest(admin);
  }

  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/continue")
  @jakarta.ws.rs.Path("/continue")
  public String goOn(
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    caller.text(body, type, RestCaller.JSON);
    Member admin = caller.admin();
    caller.done("document", rings.goOn(admin));
    return latest(admin);
  }

  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/stop")
  @jakarta.ws.rs.Path("/stop")
  public String stop(
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    caller.text(body, type, RestCaller.JSON);
    Member admin = caller.admin();
    caller.done("document", rings.stop(admin));
    return latest(admin);
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/undo")
  @jakarta.ws.rs.Path("/undo")
  public String undoPlan() {
    return Json.of(words.tree(rings.undoPreview(caller.admin())));
  }

  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/undo")
  @jakarta.ws.rs.Path("/undo")
  public String undo(
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member admin = caller.admin();
    Seen seen = caller.read(body, type, Seen::read);
    caller.done(FINGERPRINT, rings.undo(admin, seen.fingerprint(), seen.why()));
    return latest(admin);
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/history")
  @jakarta.ws.rs.Path("/history")
  public String history() {
    return Json.of(words.history(rings.history(caller.admin())));
  }

  /** How far the latest apply is; not found when nothing was ever applied. */
  private String latest(Member admin) {
    return rings.history(admin).stream()
        .findFirst()
        .map(apply -> Json.of(words.tree(apply)))
        .orElseThrow(caller::missing);
  }

  private record Seen(String fingerprint, String why) {
    static Seen read(Node node) {
      node.only(FINGERPRINT, WHY);
      String why = node.find(WHY).map(Node::text).orElse("");
      if (why.length() > LONGEST_WHY) {
        node.at(WHY).refuse("setup.error.long", LONGEST_WHY);
      }
      return new Seen(node.need(FINGERPRINT).text(), why);
    }
  }
}
