package nl.leerkring.instructions;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.JsonBody;

/** Keeps ticks one by one, as they are made; what was kept offline comes in here as well. */
@javax.ws.rs.Path("/instructions")
@jakarta.ws.rs.Path("/instructions")
@LicensedOnly
public class InstructionResource {
  private static final int NOT_FOUND = 404;

  private final Members members;
  private final Instructions instructions;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public InstructionResource(Members members, Instructions instructions) {
    this.members = members;
    this.instructions = instructions;
  }

  /** Keeps exactly the steps in {@code ticked}; 404 for who may not see the page. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{pageId}")
  @jakarta.ws.rs.Path("/{pageId}")
  public void tick(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member member = members.current().orElseThrow(() -> HttpStatus.of(NOT_FOUND));
    Map<String, List<String>> fields = JsonBody.fields(body, type);
    List<String> ticked =
        fields.containsKey("reset") ? List.of() : fields.getOrDefault("ticked", List.of());
    instructions
        .tick(member, pageId, new HashSet<>(ticked))
        .ifPresent(
            why -> {
              throw HttpStatus.of(NOT_FOUND);
            });
  }
}
