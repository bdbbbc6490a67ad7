package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.rings.Matrix;
import nl.leerkring.rings.Permissions;
import nl.leerkring.web.Json;

/** The matrix of rights per ring and role by REST. */
@LicensedOnly
@javax.ws.rs.Path("/matrix")
@jakarta.ws.rs.Path("/matrix")
@javax.ws.rs.Produces("application/json;charset=utf-8")
@jakarta.ws.rs.Produces("application/json;charset=utf-8")
public class MatrixResource {
  private final Permissions permissions;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public MatrixResource(Permissions permissions, RestCaller caller) {
    this.permissions = permissions;
    this.caller = caller;
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  public String get() {
    Matrix matrix = permissions.matrix(caller.admin());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("matrix", MatrixWords.tree(matrix));
    tree.put("anonymous", matrix.anonymous());
    return Json.of(tree);
  }

  /** What the body does not mention stays. */
  @javax.ws.rs.PUT
  @jakarta.ws.rs.PUT
  public String put(
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member admin = caller.admin();
    Matrix now = permissions.matrix(admin);
    Matrix matrix =
        caller.read(
            body,
            type,
            node -> {
              node.only("matrix", "anonymous");
              return MatrixWords.read(node, now);
            });
    caller.done("matrix", permissions.save(admin, matrix));
    return get();
  }
}
