package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.rings.Reach;
import nl.leerkring.sharing.ShareForm;
import nl.leerkring.sharing.Sharings;
import nl.leerkring.web.Json;

/** How far a page reaches by REST; not found for who may not see it, or without a ring. */
@LicensedOnly
@javax.ws.rs.Path("/pagerings")
@jakarta.ws.rs.Path("/pagerings")
@javax.ws.rs.Produces("application/json;charset=utf-8")
@jakarta.ws.rs.Produces("application/json;charset=utf-8")
public class PageRingsResource {
  private final Sharings sharings;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public PageRingsResource(Sharings sharings, RestCaller caller) {
    this.sharings = sharings;
    this.caller = caller;
  }

  /** The ring, and which the caller may choose. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{pageId}")
  @jakarta.ws.rs.Path("/{pageId}")
  public String get(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId) {
    Member asker = caller.member();
    Reach reach = sharings.reach(asker, pageId).orElseThrow(caller::missing);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ring", reach.ring().name());
    tree.put("visible", caller.words().of(sharings.inWords(reach)));
    tree.put("choices", sharings.choices(asker, pageId).stream().map(Enum::name).toList());
    tree.put("waiting", sharings.waiting(asker, pageId).isPresent());
    return Json.of(tree);
  }

  /** Lets the page reach less far, or further with the three answers. */
  @javax.ws.rs.PUT
  @jakarta.ws.rs.PUT
  @javax.ws.rs.Path("/{pageId}")
  @jakarta.ws.rs.Path("/{pageId}")
  public String put(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member asker = reader(pageId);
    caller.done(sharings.share(asker, caller.readOf(body, type, node -> form(pageId, node))));
    return get(pageId);
  }

  /** Agrees as the second pair of eyes. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{pageId}/agree")
  @jakarta.ws.rs.Path("/{pageId}/agree")
  public String agree(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member asker = reader(pageId);
    caller.readOf(body, type, node -> node);
    caller.done("document", sharings.agree(asker, pageId));
    return get(pageId);
  }

  /** Takes back the latest sharing, or the wish for it. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{pageId}/takeback")
  @jakarta.ws.rs.Path("/{pageId}/takeback")
  public String takeBack(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member asker = reader(pageId);
    caller.readOf(body, type, node -> node);
    caller.done("document", sharings.takeBack(asker, pageId));
    return get(pageId);
  }

  private Member reader(long pageId) {
    Member asker = caller.member();
    sharings.reach(asker, pageId).orElseThrow(caller::missing);
    return asker;
  }

  private static ShareForm form(long pageId, Node node) {
    node.only("ring", "customer", "colleague", "competitor");
    return new ShareForm(
        pageId,
        node.need("ring").text(),
        answer(node, "customer"),
        answer(node, "colleague"),
        answer(node, "competitor"));
  }

  private static String answer(Node node, String question) {
    return node.find(question).map(Node::text).orElse("");
  }
}
